using Alliance.Site.Diagnostics;
using Alliance.Site.Fields;

namespace Alliance.Site.Sources;

/// <summary>
/// A content file once opened: its header as YAML and, for Markdown, its body. <paramref name="BodyLine"/> is the line of the file where
/// the body starts.
/// </summary>
public sealed record Entry(SourceFile File, YamlMap Header, string Body, int BodyLine)
{
    private const string Fence = "---";

    /// <summary>The file's name without folders or extension: what addresses are made of.</summary>
    public string Name => Path.GetFileNameWithoutExtension(File.Path);

    /// <summary>Path from the content folder, without extension: <c>seances/la-meteo-interieure</c>.</summary>
    public string Id => Path.ChangeExtension(File.Path, null);

    public Source Start => Header.Entries.IsEmpty ? File.Start : Header.Start;

    /// <summary>A Markdown file with its header, or null with a fault.</summary>
    public static Entry? ReadMarkdown(SourceFile file, DiagnosticBag bag)
    {
        if (TextFile.Read(file, bag) is not { } text) return null;
        var start = text.IndexOf('\n') + 1;
        if (!text.AsSpan(0, Math.Max(0, start - 1)).TrimEnd(' ').SequenceEqual(Fence))
        {
            bag.Add(Faults.EnteteAbsent(file.Start));
            return null;
        }

        var end = FindClosingFence(text, start);
        if (end < 0)
        {
            bag.Add(Faults.EnteteNonFerme(file.Start));
            return null;
        }

        var header = YamlReader.Read(text[start..end], file.Display, lineOffset: 1, bag);
        if (header is null) return null;
        var body = text.IndexOf('\n', end) is var newline and >= 0 ? newline + 1 : text.Length;
        return new Entry(file, header, text[body..], text.AsSpan(0, body).Count('\n') + 1);
    }

    /// <summary>A YAML file, or null with a fault.</summary>
    public static Entry? ReadYaml(SourceFile file, DiagnosticBag bag) =>
        TextFile.Read(file, bag) is { } text && YamlReader.Read(text, file.Display, lineOffset: 0, bag) is { } map
            ? new Entry(file, map, "", 1)
            : null;

    /// <summary>Offset of the line that closes the header: three dashes alone, trailing spaces allowed.</summary>
    private static int FindClosingFence(string text, int start)
    {
        while (start < text.Length)
        {
            var end = text.IndexOf('\n', start);
            var line = text.AsSpan(start, (end < 0 ? text.Length : end) - start);
            if (line.TrimEnd(' ').SequenceEqual(Fence)) return start;
            if (end < 0) break;
            start = end + 1;
        }

        return -1;
    }
}
