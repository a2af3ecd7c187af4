using System.Globalization;
using Scriban.Functions;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban;

/// <summary>
/// What a render needs and changes: the globals, the outputs, the culture, the limits, and the includes already parsed.
/// One context serves one thread; it is meant to be used again for the next page, after <see cref="Reset"/>.
/// This file holds the settings and the names; its other halves the output, the frames and the includes.
/// </summary>
public partial class TemplateContext
{
    private readonly List<IScriptObject> _globals = [];
    private readonly List<CultureInfo> _cultures = [];

    /// <summary>Where a template assigns when nobody has pushed a global: the built-in functions are not to be written over.</summary>
    private readonly ScriptObject _ownGlobals = [];

    public TemplateContext() => PushOutput();

    /// <summary>An unknown variable is a fault instead of null. Members of known objects are not variables: see README.</summary>
    public bool StrictVariables { get; set; }

    /// <summary>Steps of a loop and of the loops inside it, together. 0: no limit.</summary>
    public int LoopLimit { get; set; } = 1000;

    /// <summary>Functions and includes inside one another. 0: no limit but the stack's.</summary>
    public int RecursiveLimit { get; set; } = 100;

    /// <summary>Characters of the output, counted until <see cref="Reset"/>: beyond, it is cut and ends with « ... ». 0: no limit.</summary>
    public int LimitToString { get; set; } = 1048576;

    public string NewLine { get; set; } = Environment.NewLine;

    public ITemplateLoader? TemplateLoader { get; set; }

    public CultureInfo CurrentCulture => _cultures.Count > 0 ? _cultures[^1] : CultureInfo.InvariantCulture;

    internal IScriptObject CurrentGlobal => _globals.Count > 0 ? _globals[^1] : _ownGlobals;

    public void PushGlobal(IScriptObject scriptObject)
    {
        ArgumentNullException.ThrowIfNull(scriptObject);
        _globals.Add(scriptObject);
    }

    public IScriptObject PopGlobal() => Pop(_globals, nameof(PopGlobal));

    public void PushCulture(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        _cultures.Add(culture);
    }

    public CultureInfo PopCulture() => Pop(_cultures, nameof(PopCulture));

    /// <summary>Makes the context as good as new, except for its settings and for the includes it has parsed.</summary>
    public virtual void Reset()
    {
        _globals.Clear();
        _cultures.Clear();
        _ownGlobals.Clear();
        ResetOutputs();
        ResetFrames();
    }

    /// <summary>The closest global of that name, the built-in functions last.</summary>
    internal object? Global(ScriptNode node, string name, bool isParameter)
    {
        if (!isParameter)
        {
            RefuseLoopVariableOfCaller(node, name);
        }

        for (var index = _globals.Count - 1; index >= 0; index--)
        {
            var holder = _globals[index];
            if (ScriptObject.TryGetPlain(holder, name, out var value)
                || holder.GetType() != typeof(ScriptObject) && holder.TryGetValue(this, node.Span, name, out value))
            {
                return value;
            }
        }

        if (_ownGlobals.Count > 0 && _ownGlobals.TryGetValue(name, out var own))
        {
            return own;
        }

        return Builtins.TryGet(name, out var builtin) ? builtin
            : StrictVariables ? throw node.Fault($"The variable or function `{name}` was not found")
            : null;
    }

    internal void SetGlobal(ScriptNode node, string name, object? value)
    {
        if (!CurrentGlobal.TrySetValue(this, node.Span, name, value, false))
        {
            throw node.Fault($"Cannot set the readonly variable `{name}`");
        }
    }

    private static T Pop<T>(List<T> stack, string caller)
    {
        if (stack.Count == 0)
        {
            throw new InvalidOperationException($"Unexpected {caller}() without its push.");
        }

        var top = stack[^1];
        stack.RemoveAt(stack.Count - 1);
        return top;
    }
}
