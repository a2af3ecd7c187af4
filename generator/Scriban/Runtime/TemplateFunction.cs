using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>A parameter of <c>func f(x, y = 1, z...)</c>.</summary>
internal sealed record TemplateParameter(string Name, bool HasDefault, object? Default, bool IsRest);

/// <summary>
/// A function written in a template. Without parentheses it takes what it is given, in <c>$</c>; with them its parameters
/// are globals of a context of its own, so that what it assigns stays inside.
/// </summary>
internal sealed class TemplateFunction(LocalNames names, TemplateParameter[]? parameters, ScriptBlockStatement body) : IScriptCustomFunction
{
    private readonly TemplateParameter[] _parameters = parameters ?? [];

    public int RequiredParameterCount => _parameters.Count(parameter => !parameter.HasDefault && !parameter.IsRest);

    public int ParameterCount => _parameters.Length;

    public ScriptVarParamKind VarParamKind => parameters is null ? ScriptVarParamKind.Direct
        : _parameters is [.., { IsRest: true }] ? ScriptVarParamKind.LastParameter
        : ScriptVarParamKind.None;

    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index)
    {
        var parameter = _parameters[index];
        return parameter.HasDefault
            ? new ScriptParameterInfo(typeof(object), parameter.Name, parameter.Default)
            : new ScriptParameterInfo(typeof(object), parameter.Name);
    }

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        context.EnterFrame(callerContext, names, arguments, blockStatement);
        if (parameters is not null)
        {
            context.PushGlobal(Bind(arguments));
        }

        try
        {
            body.Render(context);
            return context.Returned;
        }
        finally
        {
            context.Returned = null;
            if (parameters is not null)
            {
                context.PopGlobal();
            }

            context.LeaveFrame();
        }
    }

    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        ValueTask.FromResult(Invoke(context, callerContext, arguments, blockStatement));

    private ScriptObject Bind(ScriptArray arguments)
    {
        var scope = new ScriptObject(_parameters.Length);
        for (var index = 0; index < _parameters.Length; index++)
        {
            scope.SetValue(_parameters[index].Name, arguments[index], false);
        }

        return scope;
    }
}
