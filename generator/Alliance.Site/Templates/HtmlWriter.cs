using System.Buffers;
using System.Text;

namespace Alliance.Site.Templates;

/// <summary>
/// A page being written: one growing buffer of characters, kept and reused from page to page by its thread, turned into UTF-8 once at
/// the end. Text is escaped by <see cref="Text"/>; <see cref="Raw"/> is for markup of ours.
/// </summary>
public sealed class HtmlWriter
{
    private static readonly SearchValues<char> Special = SearchValues.Create("<>&\"");

    private char[] _buffer = ArrayPool<char>.Shared.Rent(16 * 1024);

    public int Length { get; private set; }

    /// <summary>Good until the next write: the buffer may then be another's.</summary>
    public ReadOnlySpan<char> Written => _buffer.AsSpan(0, Length);

    public void Clear() => Length = 0;

    public static bool NeedsEscape(ReadOnlySpan<char> text) => text.ContainsAny(Special);

    public void Raw(ReadOnlySpan<char> markup)
    {
        Reserve(markup.Length);
        markup.CopyTo(_buffer.AsSpan(Length));
        Length += markup.Length;
    }

    /// <summary>Text made safe inside an element or a quoted attribute.</summary>
    public void Text(ReadOnlySpan<char> text)
    {
        while (true)
        {
            var next = text.IndexOfAny(Special);
            if (next < 0)
            {
                Raw(text);
                return;
            }

            Raw(text[..next]);
            Raw(text[next] switch { '<' => "&lt;", '>' => "&gt;", '&' => "&amp;", _ => "&quot;" });
            text = text[(next + 1)..];
        }
    }

    public void Number(int value)
    {
        Reserve(11);
        value.TryFormat(_buffer.AsSpan(Length), out var written);
        Length += written;
    }

    public byte[] ToUtf8()
    {
        var bytes = new byte[Encoding.UTF8.GetByteCount(Written)];
        Encoding.UTF8.GetBytes(Written, bytes);
        return bytes;
    }

    public override string ToString() => Written.ToString();

    private void Reserve(int more)
    {
        if (Length + more <= _buffer.Length) return;
        // Rented, so that the largest page of each thread does not leave its four smaller buffers behind it.
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(_buffer.Length * 2, Length + more));
        Written.CopyTo(larger);
        ArrayPool<char>.Shared.Return(_buffer);
        _buffer = larger;
    }
}
