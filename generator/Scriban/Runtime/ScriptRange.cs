using System.Collections;

namespace Scriban.Runtime;

/// <summary>What <c>1..5</c> gives: counted, not stored.</summary>
internal sealed class ScriptRange(long start, int count) : IReadOnlyList<object?>
{
    public int Count => count;

    public object? this[int index] => (uint)index < (uint)count ? Boxes.Of(start + index) : null;

    public IEnumerator<object?> GetEnumerator()
    {
        for (var index = 0; index < count; index++)
        {
            yield return this[index];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
