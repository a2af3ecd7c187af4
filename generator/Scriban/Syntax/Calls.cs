using Scriban.Functions;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary>An argument as written; without a name it is positional.</summary>
internal readonly record struct Argument(string? Name, Expression Value);

/// <summary>A call: <c>f a b name: c</c>, <c>f(a, b)</c> or <c>a | f b</c>, where the piped value is the first argument.</summary>
internal sealed class CallExpression(SourceSpan span, int depth, PathExpression target, Argument[] arguments)
    : Expression(span, depth)
{
    public PathExpression Called => target;

    public Argument[] Arguments => arguments;

    public override object? Evaluate(TemplateContext context) => Invoke(context, null);

    public object? Invoke(TemplateContext context, ScriptBlockStatement? block) => target.Target(context) switch
    {
        IScriptCustomFunction function => Calls.Invoke(context, this, target, function, arguments, block),
        null => throw target.Fault($"The function `{target.Path}` was not found"),
        _ => throw target.Fault($"`{target.Path}` is not a function"),
    };
}

/// <summary>Places arguments as the function declares them, then invokes it.</summary>
internal static class Calls
{
    private static readonly object Missing = new();

    public static object? Invoke(
        TemplateContext context, ScriptNode node, PathExpression? path, IScriptCustomFunction function, Argument[] arguments, ScriptBlockStatement? block)
    {
        var placed = new ScriptArray(Math.Max(arguments.Length, function.ParameterCount));
        foreach (var argument in arguments)
        {
            var value = argument.Value.Evaluate(context);
            if (argument.Name is null)
            {
                placed.Add(value);
            }
            else
            {
                PlaceNamed(node, path, function, placed, argument.Name, value);
            }
        }

        if (function is not BuiltinFunction { VarParamKind: ScriptVarParamKind.None } || placed.Count != function.ParameterCount || arguments is [.., { Name: not null }])
        {
            Complete(node, path, function, placed);
        }

        return Run(context, node, path, function, placed, block);
    }

    /// <summary>For built-in functions that call another one: <c>array.each @f</c>.</summary>
    public static object? Run(
        TemplateContext context, ScriptNode? node, PathExpression? path, IScriptCustomFunction function, ScriptArray arguments, ScriptBlockStatement? block)
    {
        try
        {
            return function.Invoke(context, node, arguments, block);
        }
        catch (FunctionFault fault)
        {
            throw new ScriptRuntimeException(node?.Span ?? default, fault.Message, fault);
        }
        catch (Exception fault) when (fault is not ScriptRuntimeException and not OperationCanceledException)
        {
            throw new ScriptRuntimeException(node?.Span ?? default, $"Unexpected exception while calling `{path?.Path ?? "function"}`: {fault.Message}", fault);
        }
    }

    /// <summary>Fills what the call left out, and checks the count.</summary>
    public static void Complete(ScriptNode? node, PathExpression? path, IScriptCustomFunction function, ScriptArray placed)
    {
        var single = function.VarParamKind == ScriptVarParamKind.LastParameter ? function.ParameterCount - 1 : function.ParameterCount;
        while (placed.Count < single)
        {
            placed.Add(Missing);
        }

        for (var index = 0; index < single; index++)
        {
            if (ReferenceEquals(placed[index], Missing))
            {
                placed[index] = Default(node, path, function, index);
            }
        }

        if (placed.Count <= single)
        {
            if (function.VarParamKind == ScriptVarParamKind.LastParameter)
            {
                placed.Add(new ScriptArray());
            }
        }
        else if (function.VarParamKind == ScriptVarParamKind.LastParameter)
        {
            var rest = new ScriptArray(placed.Skip(single));
            while (placed.Count > single)
            {
                placed.RemoveAt(placed.Count - 1);
            }

            placed.Add(rest);
        }
        else if (function.VarParamKind == ScriptVarParamKind.None)
        {
            throw Fault(node, $"Invalid number of arguments `{placed.Count}` passed to `{path?.Path ?? "function"}` while expecting `{function.ParameterCount}` arguments");
        }
    }

    private static object? Default(ScriptNode? node, PathExpression? path, IScriptCustomFunction function, int index)
    {
        var parameter = function.GetParameterInfo(index);
        return parameter.HasDefaultValue ? parameter.DefaultValue
            : index >= function.RequiredParameterCount ? null
            : throw Fault(node, $"Missing argument `{parameter.Name}` for `{path?.Path ?? "function"}`, which expects `{function.RequiredParameterCount}` arguments");
    }

    private static void PlaceNamed(ScriptNode node, PathExpression? path, IScriptCustomFunction function, ScriptArray placed, string name, object? value)
    {
        for (var index = 0; index < function.ParameterCount; index++)
        {
            if (function.GetParameterInfo(index).Name != name)
            {
                continue;
            }

            while (placed.Count <= index)
            {
                placed.Add(Missing);
            }

            placed[index] = ReferenceEquals(placed[index], Missing) ? value : throw node.Fault($"The argument `{name}` of `{path?.Path ?? "function"}` is given twice");
            return;
        }

        if (function.VarParamKind != ScriptVarParamKind.Direct)
        {
            throw node.Fault($"The argument `{name}` was not found for `{path?.Path ?? "function"}`");
        }

        placed.SetProperty(name, value);
    }

    private static ScriptRuntimeException Fault(ScriptNode? node, string message) => new(node?.Span ?? default, message);
}
