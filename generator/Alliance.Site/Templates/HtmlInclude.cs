using System.Collections.Concurrent;
using Scriban;
using Scriban.Functions;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Alliance.Site.Templates;

/// <summary>
/// The <c>include</c> of our templates: Scriban's gives back a string, which would be escaped a second time. A global of that name
/// comes before the built-in one. A component that reads one word alone (<c>include 'icone' 'horloge'</c>) is rendered once a word: a page
/// shows thirty of them.
/// </summary>
internal sealed class HtmlInclude(TemplateLoader loader) : IScriptCustomFunction
{
    private const int KeptMax = 2_000;

    private readonly IncludeFunction _include = new();
    private readonly ConcurrentDictionary<string, HtmlText> _kept = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> _pure = new(StringComparer.Ordinal);

    public int RequiredParameterCount => _include.RequiredParameterCount;

    public int ParameterCount => _include.ParameterCount;

    public ScriptVarParamKind VarParamKind => _include.VarParamKind;

    public Type ReturnType => _include.ReturnType;

    public ScriptParameterInfo GetParameterInfo(int index) => _include.GetParameterInfo(index);

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        var key = Key(arguments);
        if (key is not null && _kept.TryGetValue(key, out var kept)) return kept;
        if (_include.Invoke(context, callerContext, arguments, blockStatement) is not string markup) return null;
        var html = new HtmlText(markup);
        if (key is not null && _kept.Count < KeptMax) _kept.TryAdd(key, html);
        return html;
    }

    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        ValueTask.FromResult(Invoke(context, callerContext, arguments, blockStatement));

    /// <summary>The component and the words given to it, or null when the result may differ from one page to the next.</summary>
    private string? Key(ScriptArray arguments)
    {
        if (arguments.Count is not (1 or 2) || arguments[0] is not string name || !IsPure(name)) return null;
        if (arguments.Count == 1) return name;
        return arguments[1] is string word ? string.Concat(name, "\0", word) : null;
    }

    private bool IsPure(string name) => _pure.GetOrAdd(name, n => loader.Find(n) is { } file && ComponentPurity.IsPure(file) ? "pure" : "").Length > 0;
}
