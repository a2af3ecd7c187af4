using System.Text;

namespace Alliance.Site.Export;

/// <summary>
/// A style sheet without what only its authors read: indentation, blank lines, and comments that stand on lines of their own. Nothing
/// inside a line is touched, so that no grammar is needed.
/// </summary>
internal static class StyleCompact
{
    public static void Into(StringBuilder output, string source)
    {
        var inComment = false;
        foreach (var raw in source.AsSpan().EnumerateLines())
        {
            var line = raw.Trim();
            if (inComment)
            {
                inComment = !line.EndsWith("*/", StringComparison.Ordinal);
                continue;
            }

            if (line.IsEmpty) continue;
            if (line.StartsWith("/*", StringComparison.Ordinal) && (line.IndexOf("*/", StringComparison.Ordinal) is var end && (end < 0 || end == line.Length - 2)))
            {
                inComment = end < 0;
                continue;
            }

            output.Append(line).Append('\n');
        }
    }
}
