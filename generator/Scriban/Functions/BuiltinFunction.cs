using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <summary>What went wrong in a function; the call knows the place.</summary>
internal sealed class FunctionFault(string message) : Exception(message);

/// <summary>A function of the library: its parameters as the reference names them, optional ones with a default.</summary>
internal sealed class BuiltinFunction(Func<Invocation, object?> body, ScriptParameterInfo[] parameters, bool takesRest = false)
    : IScriptCustomFunction
{
    public int RequiredParameterCount { get; } = parameters.Count(parameter => !parameter.HasDefaultValue) - (takesRest ? 1 : 0);

    public int ParameterCount => parameters.Length;

    public ScriptVarParamKind VarParamKind => takesRest ? ScriptVarParamKind.LastParameter : ScriptVarParamKind.None;

    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index) => parameters[index];

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        var call = new Invocation(context, callerContext, arguments);
        var made = body(call);
        if (made is string text)
        {
            call.CheckLength(text.Length);
        }
        else if (made is ScriptArray array)
        {
            call.CheckCount(array.Count);
        }

        return made;
    }

    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        ValueTask.FromResult(Invoke(context, callerContext, arguments, blockStatement));
}

/// <summary>One call of a built-in function: its arguments, converted as the function asks for them.</summary>
internal readonly struct Invocation(TemplateContext context, ScriptNode? node, ScriptArray arguments)
{
    public TemplateContext Context => context;

    public ScriptNode? Node => node;

    public object? this[int index] => arguments[index];

    public string Text(int index) => context.Text(node?.Span ?? default, arguments[index]);

    public int Int(int index) => arguments[index] switch
    {
        int value => value,
        long value and >= int.MinValue and <= int.MaxValue => (int)value,
        var value => throw NotConvertible(value, "int"),
    };

    public double Double(int index) => Numbers.IsNumber(arguments[index]) ? Convert.ToDouble(arguments[index]) : throw NotConvertible(arguments[index], "double");

    public bool Flag(int index) => Truth.Of(arguments[index]);

    /// <summary>The items of a list; null is a list of nothing.</summary>
    public IReadOnlyList<object?> List(int index) => arguments[index] switch
    {
        null => [],
        ScriptArray array => [.. array],
        IReadOnlyList<object?> list => list,
        string or System.Collections.IDictionary or IScriptObject => throw NotConvertible(arguments[index], "array"),
        System.Collections.IEnumerable items => [.. items.Cast<object?>()],
        var value => throw NotConvertible(value, "array"),
    };

    public IScriptCustomFunction Function(int index) => arguments[index] as IScriptCustomFunction
        ?? throw NotConvertible(arguments[index], "function (use @ before its name)");

    /// <summary>Calls a function that was given as an argument.</summary>
    public object? Call(IScriptCustomFunction function, object? value, IEnumerable<object?> rest)
    {
        ScriptArray passed = [value, .. rest];
        Calls.Complete(node, null, function, passed);
        return Calls.Run(context, node, null, function, passed, null);
    }

    /// <summary>As the operator would.</summary>
    public object? Apply(Operator operation, object? left, object? right) =>
        BinaryExpression.Apply(context, node ?? throw new FunctionFault("no caller"), operation, left, right);

    /// <summary>Any text that a function gives is checked; what makes one many times longer asks before.</summary>
    public void CheckLength(long length)
    {
        if (context.FaultOfLength(length) is { } fault)
        {
            throw new FunctionFault(fault);
        }
    }

    /// <summary>An array no loop could walk: one that is added to itself doubles each time.</summary>
    public void CheckCount(int count)
    {
        if (context.LoopLimit > 0 && count > context.LoopLimit)
        {
            throw new FunctionFault($"Exceeding number of iteration limit `{context.LoopLimit}` for an array");
        }
    }

    private static FunctionFault NotConvertible(object? value, string type) =>
        new($"Unable to convert type `{Formatting.Kind(value) ?? "null"}` to `{type}`");
}
