namespace Alliance.Site.Tests.Documents;

/// <summary>
/// Runs <c>Specs/*.md</c>: each example in Markdown is followed by the HTML it gives. <c>ALLIANCE_REFRESH=1</c> rewrites the HTML; the diff
/// is read.
/// </summary>
public sealed class SpecsTests
{
    public static TheoryData<string> Files => [.. Directory.GetFiles(Folder(), "*.md").Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Markdown_renders_as_documented(string file)
    {
        var path = Path.Combine(Folder(), file);
        var written = File.ReadAllText(path).ReplaceLineEndings("\n");
        var rendered = WithHtml(written, phases: file.StartsWith("phases", StringComparison.Ordinal));
        if (Environment.GetEnvironmentVariable("ALLIANCE_REFRESH") == "1") File.WriteAllText(path, rendered);
        else Assert.Equal(written, rendered);
    }

    /// <summary>The same file, the HTML of each example made anew.</summary>
    private static string WithHtml(string spec, bool phases)
    {
        var lines = spec.Split('\n').ToList();
        for (var i = 0; i < lines.Count; i++)
        {
            if (!lines[i].EndsWith("```markdown", StringComparison.Ordinal)) continue;
            var fence = lines[i][..^"markdown".Length];
            var end = lines.IndexOf(fence, i);
            var lecture = Lecture.De(string.Join('\n', lines[(i + 1)..end]), phases);
            Assert.Empty(lecture.Fautes);

            var html = lines.IndexOf(fence + "html", end);
            Assert.True(html >= 0, $"line {i + 1}: no html follows");
            var htmlEnd = lines.IndexOf(fence, html);
            lines.RemoveRange(html + 1, htmlEnd - html - 1);
            lines.InsertRange(html + 1, lecture.Html.TrimEnd('\n').Split('\n'));
            i = html + 1;
        }

        return string.Join('\n', lines);
    }

    /// <summary>Beside the tests or in the folder of the project, wherever they run.</summary>
    private static string Folder()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var specs = Path.Combine(folder, "Specs");
            if (Directory.Exists(specs)) return specs;
        }

        throw new DirectoryNotFoundException("Specs");
    }
}
