using System.Text;

namespace Alliance.Site.Export;

/// <summary>
/// Takes out of a style sheet or a script what only its authors read: indentation, blank lines, and comments that stand on lines of
/// their own. Nothing inside a line is touched, so that no grammar is needed; a text of several lines in back quotes would be, and our
/// scripts write none.
/// </summary>
internal static class Allege
{
    public static void Into(StringBuilder output, string source, bool script)
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

            if (line.IsEmpty || (script && line.StartsWith("//", StringComparison.Ordinal))) continue;
            if (line.StartsWith("/*", StringComparison.Ordinal) && (line.IndexOf("*/", StringComparison.Ordinal) is var end && (end < 0 || end == line.Length - 2)))
            {
                inComment = end < 0;
                continue;
            }

            output.Append(line).Append('\n');
        }
    }
}
