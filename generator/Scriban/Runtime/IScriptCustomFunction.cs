using Scriban.Syntax;

namespace Scriban.Runtime;

public enum ScriptVarParamKind
{
    /// <summary>As many arguments as parameters.</summary>
    None,

    /// <summary>Arguments beyond the parameters, and named ones that match none, go through as they are.</summary>
    Direct,

    /// <summary>Arguments beyond the last parameter are gathered in it, as an array.</summary>
    LastParameter,
}

public readonly struct ScriptParameterInfo
{
    public ScriptParameterInfo(Type parameterType, string name)
    {
        ParameterType = parameterType;
        Name = name;
    }

    public ScriptParameterInfo(Type parameterType, string name, object? defaultValue)
        : this(parameterType, name)
    {
        DefaultValue = defaultValue;
        HasDefaultValue = true;
    }

    internal Type ParameterType { get; }

    internal string Name { get; }

    internal object? DefaultValue { get; }

    internal bool HasDefaultValue { get; }
}

/// <summary>What a call must know of a function to place its arguments.</summary>
public interface IScriptFunctionInfo
{
    int RequiredParameterCount { get; }

    int ParameterCount { get; }

    ScriptVarParamKind VarParamKind { get; }

    Type ReturnType { get; }

    ScriptParameterInfo GetParameterInfo(int index);
}

public interface IScriptCustomFunction : IScriptFunctionInfo
{
    object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement);

    ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement);
}
