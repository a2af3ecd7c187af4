using System.Globalization;
using System.Reflection;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>
/// A delegate as a function. Usual shapes are called as they are; only another one goes through
/// <see cref="Delegate.DynamicInvoke"/>. A first parameter of type <see cref="TemplateContext"/>, then one of type
/// <see cref="SourceSpan"/>, are not the template's to give.
/// </summary>
internal sealed class DelegateFunction : IScriptCustomFunction
{
    private readonly Delegate _function;
    private readonly Func<object?[], object?>? _direct;
    private readonly ParameterInfo[] _parameters;
    private readonly int _hidden;

    public DelegateFunction(Delegate function)
    {
        _function = function;
        _parameters = function.Method.GetParameters();

        // A lambda's method hides its closure as a first parameter; the delegate does not.
        var shape = function.GetType().GetMethod("Invoke")!.GetParameters();
        if (_parameters.Length != shape.Length)
        {
            _parameters = shape;
        }

        _hidden = _parameters is [{ ParameterType: var first }, ..] && first == typeof(TemplateContext)
            ? _parameters is [_, { ParameterType: var second }, ..] && second == typeof(SourceSpan) ? 2 : 1
            : 0;
        ParameterCount = _parameters.Length - _hidden;
        RequiredParameterCount = _parameters.Skip(_hidden).Count(parameter => !parameter.HasDefaultValue);
        _direct = Direct(function);
    }

    public int RequiredParameterCount { get; }

    public int ParameterCount { get; }

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.None;

    public Type ReturnType => _function.Method.ReturnType;

    public ScriptParameterInfo GetParameterInfo(int index)
    {
        var parameter = _parameters[index + _hidden];
        return parameter.HasDefaultValue
            ? new ScriptParameterInfo(parameter.ParameterType, parameter.Name ?? "", parameter.DefaultValue)
            : new ScriptParameterInfo(parameter.ParameterType, parameter.Name ?? "");
    }

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        var span = callerContext?.Span ?? default;
        var values = new object?[_parameters.Length];
        for (var index = 0; index < values.Length; index++)
        {
            values[index] = index >= _hidden ? Convert(context, span, arguments[index - _hidden], _parameters[index].ParameterType)
                : index == 0 ? context
                : span;
        }

        if (_direct is not null)
        {
            return _direct(values);
        }

        try
        {
            return _function.DynamicInvoke(values);
        }
        catch (TargetInvocationException fault) when (fault.InnerException is ScriptRuntimeException inner)
        {
            throw inner;
        }
    }

    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        ValueTask.FromResult(Invoke(context, callerContext, arguments, blockStatement));

    /// <summary>A delegate that returns a string is one that returns an object too, so each shape stands for several.</summary>
    private static Func<object?[], object?>? Direct(Delegate function) => function switch
    {
        Func<object?> f => _ => f(),
        Func<object?, object?> f => a => f(a[0]),
        Func<object?, bool> f => a => Boxes.Of(f(a[0])),
        Func<string?, object?> f => a => f((string?)a[0]),
        Func<string?, bool> f => a => Boxes.Of(f((string?)a[0])),
        Func<string?, int> f => a => Boxes.Of(f((string?)a[0])),
        Func<int, object?> f => a => f((int)a[0]!),
        Func<TemplateContext, object?> f => a => f((TemplateContext)a[0]!),
        Func<object?, object?, object?> f => a => f(a[0], a[1]),
        Func<string?, string?, object?> f => a => f((string?)a[0], (string?)a[1]),
        Func<object?, object?, object?, object?> f => a => f(a[0], a[1], a[2]),
        Func<string?, string?, string?, object?> f => a => f((string?)a[0], (string?)a[1], (string?)a[2]),
        Func<int, string?, string?, object?> f => a => f((int)a[0]!, (string?)a[1], (string?)a[2]),
        _ => null,
    };

    private static object? Convert(TemplateContext context, SourceSpan span, object? value, Type type)
    {
        if (type.IsInstanceOfType(value) || value is null && !type.IsValueType)
        {
            return value;
        }

        if (type == typeof(string))
        {
            return context.Text(span, value);
        }

        if (type == typeof(bool))
        {
            return Truth.Of(value);
        }

        return Numbers.IsNumber(value) && type.IsPrimitive
            ? System.Convert.ChangeType(value, type, CultureInfo.InvariantCulture)
            : throw new ScriptRuntimeException(span, $"Unable to convert type `{Formatting.Kind(value) ?? "null"}` to `{type.Name}`");
    }
}
