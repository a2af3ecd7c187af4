using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Alliance.Site.Templates;

/// <summary>
/// What a template may read: names and values, made by hand-written code, never by reflection. A name that is not there is a fault,
/// not an empty space; an absent value is null, and so is an empty text or list, so that <c>if x</c> is always enough.
/// </summary>
public sealed class Vue : IScriptObject
{
    private readonly List<KeyValuePair<string, object?>> _members;

    public Vue(int capacity = 8) => _members = new List<KeyValuePair<string, object?>>(capacity);

    /// <summary>True for the names a template reads without a dot: one that is not here is asked for further down.</summary>
    public bool IsGlobal { get; init; }

    public int Count => _members.Count;

    public bool IsReadOnly { get => true; set => _ = value; }

    public Vue Add(string name, object? value)
    {
        _members.Add(new KeyValuePair<string, object?>(name, value is "" or ScriptArray { Count: 0 } ? null : value));
        return this;
    }

    /// <summary>A list, or null when it is empty.</summary>
    public Vue Add(string name, IEnumerable<Vue> items) => Add(name, (object)new ScriptArray(items));

    /// <summary>A list of texts, or null when it is empty.</summary>
    public Vue Add(string name, IEnumerable<string> items) => Add(name, (object)new ScriptArray(items));

    /// <summary>The members of another view, after ours.</summary>
    public Vue With(Vue other)
    {
        _members.AddRange(other._members);
        return this;
    }

    /// <summary>The value of a name, for tests and snapshots.</summary>
    public object? this[string name] => Find(name, out var value) ? value : throw new KeyNotFoundException(name);

    public IEnumerable<string> GetMembers() => _members.Select(m => m.Key);

    public bool Contains(string member) => Find(member, out _);

    public bool TryGetValue(TemplateContext context, SourceSpan span, string member, out object? value) =>
        Find(member, out value) ? true : IsGlobal ? false : throw new NomInconnuException(span, member, [.. GetMembers()]);

    public bool CanWrite(string member) => false;

    public bool TrySetValue(TemplateContext context, SourceSpan span, string member, object? value, bool readOnly) => false;

    public bool Remove(string member) => false;

    public void SetReadOnly(string member, bool readOnly)
    {
    }

    public IScriptObject Clone(bool deep) => this;

    private bool Find(string member, out object? value)
    {
        foreach (var pair in _members)
        {
            if (pair.Key != member) continue;
            value = pair.Value;
            return true;
        }

        value = null;
        return false;
    }
}
