using System.Buffers;

namespace Scriban.Runtime;

/// <summary>
/// The output of a context that was given none, and of captures and includes. One run of characters: reading it back is
/// one copy, and it is used again for the next include.
/// </summary>
internal sealed class TextOutput : IScriptOutput
{
    private char[] _characters = ArrayPool<char>.Shared.Rent(256);
    private int _length;

    public void Write(string text, int offset, int count)
    {
        if (_characters.Length - _length < count)
        {
            var larger = ArrayPool<char>.Shared.Rent(Math.Max(_characters.Length * 2, _length + count));
            _characters.AsSpan(0, _length).CopyTo(larger);
            ArrayPool<char>.Shared.Return(_characters);
            _characters = larger;
        }

        text.CopyTo(offset, _characters, _length, count);
        _length += count;
    }

    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
    {
        Write(text, offset, count);
        return ValueTask.CompletedTask;
    }

    public void Clear() => _length = 0;

    public override string ToString() => new(_characters, 0, _length);
}
