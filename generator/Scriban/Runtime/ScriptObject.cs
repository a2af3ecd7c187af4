using System.Collections;
using System.Diagnostics.CodeAnalysis;
using Scriban.Parsing;

namespace Scriban.Runtime;

/// <summary>The dictionary templates read. Names are compared exactly; members keep the order they were added in.</summary>
public class ScriptObject : IScriptObject, IDictionary<string, object?>
{
    private readonly Dictionary<string, Slot> _members;

    public ScriptObject()
        : this(0)
    {
    }

    public ScriptObject(int capacity) => _members = new Dictionary<string, Slot>(capacity, StringComparer.Ordinal);

    public int Count => _members.Count;

    public virtual bool IsReadOnly { get; set; }

    public ICollection<string> Keys => _members.Keys;

    public ICollection<object?> Values => [.. _members.Values.Select(slot => slot.Value)];

    public object? this[string key]
    {
        get => _members.TryGetValue(key, out var slot) ? slot.Value : null;
        set => SetValue(key, value, false);
    }

    public IEnumerable<string> GetMembers() => _members.Keys;

    public virtual bool Contains(string member) => _members.ContainsKey(member);

    public virtual bool TryGetValue(TemplateContext context, SourceSpan span, string member, out object? value)
    {
        var found = _members.TryGetValue(member, out var slot);
        value = slot.Value;
        return found;
    }

    public virtual bool CanWrite(string member) => !IsReadOnly && !(_members.TryGetValue(member, out var slot) && slot.ReadOnly);

    public virtual bool TrySetValue(TemplateContext context, SourceSpan span, string member, object? value, bool readOnly)
    {
        if (!CanWrite(member))
        {
            return false;
        }

        _members[member] = new Slot(value, readOnly);
        return true;
    }

    public virtual void SetValue(string member, object? value, bool readOnly)
    {
        if (IsReadOnly)
        {
            throw new InvalidOperationException("This object is read-only.");
        }

        _members[member] = new Slot(value, readOnly);
    }

    public virtual bool Remove(string member) => !IsReadOnly && _members.Remove(member);

    public virtual void SetReadOnly(string member, bool readOnly)
    {
        if (_members.TryGetValue(member, out var slot))
        {
            _members[member] = slot with { ReadOnly = readOnly };
        }
    }

    public virtual IScriptObject Clone(bool deep)
    {
        var clone = new ScriptObject(_members.Count);
        foreach (var (name, slot) in _members)
        {
            var value = deep && slot.Value is IScriptObject child ? child.Clone(true) : slot.Value;
            clone._members[name] = slot with { Value = value };
        }

        return clone;
    }

    public void Add(string key, object? value)
    {
        if (IsReadOnly)
        {
            throw new InvalidOperationException("This object is read-only.");
        }

        _members.Add(key, new Slot(value, false));
    }

    public virtual void Clear()
    {
        if (IsReadOnly)
        {
            throw new InvalidOperationException("This object is read-only.");
        }

        _members.Clear();
    }

    public bool ContainsKey(string key) => Contains(key);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out object? value)
    {
        var found = _members.TryGetValue(key, out var slot);
        value = slot.Value;
        return found;
    }

    /// <summary>The quick way for a plain object: no span to carry, no virtual call. A derived class may answer otherwise.</summary>
    internal static bool TryGetPlain(object? holder, string name, out object? value)
    {
        if (holder is not null && holder.GetType() == typeof(ScriptObject))
        {
            var found = ((ScriptObject)holder)._members.TryGetValue(name, out var slot);
            value = slot.Value;
            return found;
        }

        value = null;
        return false;
    }

    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator()
    {
        foreach (var (name, slot) in _members)
        {
            yield return new KeyValuePair<string, object?>(name, slot.Value);
        }
    }

    void ICollection<KeyValuePair<string, object?>>.Add(KeyValuePair<string, object?> item) => Add(item.Key, item.Value);

    bool ICollection<KeyValuePair<string, object?>>.Contains(KeyValuePair<string, object?> item) =>
        _members.TryGetValue(item.Key, out var slot) && Equals(slot.Value, item.Value);

    void ICollection<KeyValuePair<string, object?>>.CopyTo(KeyValuePair<string, object?>[] array, int arrayIndex)
    {
        foreach (var pair in this)
        {
            array[arrayIndex++] = pair;
        }
    }

    bool ICollection<KeyValuePair<string, object?>>.Remove(KeyValuePair<string, object?> item) => Remove(item.Key);

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private readonly record struct Slot(object? Value, bool ReadOnly);
}
