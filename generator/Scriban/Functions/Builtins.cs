using System.Collections.Frozen;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <summary>The globals every template has. Shared by all contexts, so nothing in them can be changed.</summary>
internal static class Builtins
{
    private static readonly FrozenDictionary<string, object> Globals = new Dictionary<string, object>
    {
        ["string"] = new FunctionModule("string", StringFunctions.All.Concat(StringSearch.All)),
        ["array"] = new FunctionModule("array", ArrayFunctions.All),
        ["object"] = new FunctionModule("object", ObjectFunctions.All),
        ["math"] = new FunctionModule("math", MathFunctions.All),
        ["html"] = new FunctionModule("html", HtmlFunctions.All),
        ["date"] = new FunctionModule("date", DateFunctions.All),
        ["include"] = new IncludeFunction(),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static bool TryGet(string name, out object? value) => Globals.TryGetValue(name, out value);

    /// <summary>A line of a module's table: the parameters as the reference writes them, « ? » after an optional one.</summary>
    public static KeyValuePair<string, BuiltinFunction> Define(string name, string parameters, Func<Invocation, object?> body) =>
        new(name, new BuiltinFunction(body, [.. Parse(parameters)], parameters.EndsWith("...", StringComparison.Ordinal)));

    private static IEnumerable<ScriptParameterInfo> Parse(string parameters) =>
        from parameter in parameters.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        select parameter.EndsWith('?')
            ? new ScriptParameterInfo(typeof(object), parameter[..^1], null)
            : new ScriptParameterInfo(typeof(object), parameter.TrimEnd('.'));
}

/// <summary>
/// <c>string</c>, <c>array</c> and their kin. A function they do not have is a fault, strict or not: the package may have it,
/// and showing nothing instead would be a silent difference.
/// </summary>
internal sealed class FunctionModule(string name, IEnumerable<KeyValuePair<string, BuiltinFunction>> functions) : IScriptObject
{
    private readonly FrozenDictionary<string, BuiltinFunction> _functions = functions.ToFrozenDictionary(StringComparer.Ordinal);

    public int Count => _functions.Count;

    public bool IsReadOnly
    {
        get => true;
        set => throw new NotSupportedException();
    }

    public IEnumerable<string> GetMembers() => _functions.Keys.Order(StringComparer.Ordinal);

    public bool Contains(string member) => _functions.ContainsKey(member);

    public bool TryGetValue(TemplateContext context, SourceSpan span, string member, out object? value)
    {
        value = _functions.TryGetValue(member, out var function) ? function
            : throw new ScriptRuntimeException(span, $"The function `{name}.{member}` was not found : pas pris en charge");
        return true;
    }

    public bool CanWrite(string member) => false;

    public bool TrySetValue(TemplateContext context, SourceSpan span, string member, object? value, bool readOnly) => false;

    public bool Remove(string member) => false;

    public void SetReadOnly(string member, bool readOnly)
    {
    }

    public IScriptObject Clone(bool deep) => this;
}
