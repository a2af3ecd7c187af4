using System.Buffers;
using System.Text;

namespace Alliance.Site.Livraisons;

/// <summary>
/// XML being written, in a buffer of characters that its thread keeps. <see cref="Text"/> escapes, and leaves out what XML 1.0 cannot
/// hold at all (control characters, lone surrogates), so that no title makes a file that opens nowhere.
/// </summary>
internal sealed class XmlSortie
{
    private static readonly SearchValues<char> Doubtful = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Select(i => (char)i), '<', '>', '&', '"', '\uFFFE', '\uFFFF', .. Enumerable.Range(0xD800, 0x800).Select(i => (char)i)]);

    private char[] _buffer = new char[32 * 1024];

    public int Length { get; private set; }

    public ReadOnlySpan<char> Written => _buffer.AsSpan(0, Length);

    public void Clear() => Length = 0;

    public byte[] ToUtf8()
    {
        var bytes = new byte[Encoding.UTF8.GetByteCount(Written)];
        Encoding.UTF8.GetBytes(Written, bytes);
        return bytes;
    }

    public XmlSortie Raw(ReadOnlySpan<char> markup)
    {
        if (Length + markup.Length > _buffer.Length) Array.Resize(ref _buffer, Math.Max(_buffer.Length * 2, Length + markup.Length));
        markup.CopyTo(_buffer.AsSpan(Length));
        Length += markup.Length;
        return this;
    }

    public XmlSortie Number(int value)
    {
        Span<char> digits = stackalloc char[11];
        value.TryFormat(digits, out var written);
        return Raw(digits[..written]);
    }

    /// <summary>Text inside an element or a quoted attribute; tabs and line ends become spaces.</summary>
    public XmlSortie Text(ReadOnlySpan<char> text)
    {
        while (true)
        {
            var next = text.IndexOfAny(Doubtful);
            if (next < 0) return Raw(text);
            Raw(text[..next]);
            var used = 1;
            switch (text[next])
            {
                case '<': Raw("&lt;"); break;
                case '>': Raw("&gt;"); break;
                case '&': Raw("&amp;"); break;
                case '"': Raw("&quot;"); break;
                case '\t' or '\n' or '\r': Raw(" "); break;
                case var high when char.IsHighSurrogate(high) && next + 1 < text.Length && char.IsLowSurrogate(text[next + 1]):
                    Raw(text.Slice(next, 2));
                    used = 2;
                    break;
            }

            text = text[(next + used)..];
        }
    }
}
