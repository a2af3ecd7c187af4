using System.Collections;

namespace Scriban.Runtime;

/// <summary>
/// The array of templates. Reading beyond its end gives null, writing there makes it longer. It may carry
/// properties beside its items: the named arguments of a call travel that way, as <c>$.name</c>.
/// </summary>
public class ScriptArray : IList<object?>
{
    private object?[] _items;
    private KeyValuePair<string, object?>[] _properties = [];
    private int _propertyCount;

    public ScriptArray() => _items = [];

    public ScriptArray(int capacity) => _items = capacity == 0 ? [] : new object?[capacity];

    public ScriptArray(IEnumerable<object?> values)
    {
        _items = [.. values];
        Count = _items.Length;
    }

    public int Count { get; private set; }

    public virtual bool IsReadOnly { get; set; }

    /// <summary>Few when there are any: searched one by one, which a dictionary would not beat.</summary>
    internal ReadOnlySpan<KeyValuePair<string, object?>> Properties => _properties.AsSpan(0, _propertyCount);

    public virtual object? this[int index]
    {
        get => (uint)index < (uint)Count ? _items[index] : null;
        set
        {
            ThrowIfReadOnly();
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            if (index >= Count)
            {
                Grow(index + 1);
                Count = index + 1;
            }

            _items[index] = value;
        }
    }

    public virtual void Add(object? item) => this[Count] = item;

    public virtual void Clear()
    {
        ThrowIfReadOnly();
        _items = [];
        _properties = [];
        _propertyCount = 0;
        Count = 0;
    }

    public virtual bool Contains(object? item) => IndexOf(item) >= 0;

    public virtual void CopyTo(object?[] array, int arrayIndex) => Array.Copy(_items, 0, array, arrayIndex, Count);

    public virtual int IndexOf(object? item) => Array.IndexOf(_items, item, 0, Count);

    public virtual void Insert(int index, object? item)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)index, (uint)Count, nameof(index));
        Add(null);
        Array.Copy(_items, index, _items, index + 1, Count - 1 - index);
        _items[index] = item;
    }

    public virtual bool Remove(object? item)
    {
        var index = IndexOf(item);
        if (index >= 0)
        {
            RemoveAt(index);
        }

        return index >= 0;
    }

    public virtual void RemoveAt(int index)
    {
        ThrowIfReadOnly();
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count, nameof(index));
        Count--;
        Array.Copy(_items, index + 1, _items, index, Count - index);
        _items[Count] = null;
    }

    public IEnumerator<object?> GetEnumerator()
    {
        for (var index = 0; index < Count; index++)
        {
            yield return _items[index];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal object? Property(string name)
    {
        foreach (var (key, value) in Properties)
        {
            if (key == name)
            {
                return value;
            }
        }

        return null;
    }

    internal void SetProperty(string name, object? value)
    {
        ThrowIfReadOnly();
        var index = 0;
        while (index < _propertyCount && _properties[index].Key != name)
        {
            index++;
        }

        if (index == _properties.Length)
        {
            Array.Resize(ref _properties, Math.Max(2, index * 2));
        }

        _properties[index] = new KeyValuePair<string, object?>(name, value);
        _propertyCount = Math.Max(_propertyCount, index + 1);
    }

    private void Grow(int needed)
    {
        if (needed > _items.Length)
        {
            Array.Resize(ref _items, Math.Max(needed, _items.Length * 2));
        }
    }

    private void ThrowIfReadOnly()
    {
        if (IsReadOnly)
        {
            throw new InvalidOperationException("This array is read-only.");
        }
    }
}
