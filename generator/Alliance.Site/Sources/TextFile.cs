using System.Text;
using System.Text.Unicode;
using Alliance.Site.Diagnostics;
using Alliance.Site.Textes;

namespace Alliance.Site.Sources;

/// <summary>Turns the bytes of a source into text: UTF-8 only, a byte order mark dropped, line ends made LF.</summary>
public static class TextFile
{
    /// <summary>The text, or null with a fault that names the offset of the first byte that is not UTF-8.</summary>
    public static string? Read(SourceFile file, DiagnosticBag bag)
    {
        var bytes = file.Layer.Read(file).AsSpan();
        var mark = bytes.StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        bytes = bytes[mark..];
        if (!Utf8.IsValid(bytes))
        {
            bag.Add(NotUtf8(file, bytes, mark));
            return null;
        }

        var text = Encoding.UTF8.GetString(bytes);
        if (text.Contains('\r')) text = text.Replace("\r\n", "\n").Replace('\r', '\n');
        return CheckControls(file, text, bag);
    }

    private static string? CheckControls(SourceFile file, string text, DiagnosticBag bag)
    {
        var offset = CaracteresRefuses.Find(text);
        if (offset < 0) return text;
        var (line, column) = Place(text, offset);
        bag.Add(Faults.CaractereDeControle(new Source(file.Display, line, column), text[offset]));
        return null;
    }

    private static Diagnostic NotUtf8(SourceFile file, ReadOnlySpan<byte> bytes, int mark)
    {
        Span<char> scratch = new char[bytes.Length];
        Utf8.ToUtf16(bytes, scratch, out var read, out var written, replaceInvalidSequences: false);
        var (line, column) = Place(scratch[..written], written);
        return Faults.OctetsNonUtf8(new Source(file.Display, line, column), mark + read, bytes[read]);
    }

    private static (int Line, int Column) Place(ReadOnlySpan<char> text, int offset)
    {
        var before = text[..offset];
        var line = before.Count('\n') + 1;
        return (line, offset - before.LastIndexOf('\n'));
    }
}
