using System.Text;

namespace Alliance.Site.Benchmarks.Hugo;

/// <summary>Front matter for Hugo: its own names for title and address, and flat lists for its taxonomies.</summary>
internal static class HugoHeader
{
    public static string Convert(string folder, string slug, string yaml)
    {
        var header = new StringBuilder();
        var codes = new List<string>();
        var block = "";
        foreach (var line in yaml.TrimEnd('\n').Split('\n'))
        {
            if (line.Length > 0 && char.IsAsciiLetter(line[0])) block = line[..line.IndexOf(':')];
            if (block == "cps" && CodeOf(line) is { } code) codes.Add(code);
            header.Append(Rename(folder, line)).Append('\n');
        }

        if (folder == "seances") AppendTaxonomies(header, codes);
        if (folder == "pages" && slug != "accueil") header.Append($"url: /{slug}/\n");
        return header.ToString();
    }

    /// <summary>Only séances are listed by level and setting, here as on our site.</summary>
    private static string Rename(string folder, string line) => line switch
    {
        _ when line.StartsWith("titre:", StringComparison.Ordinal) => $"title:{line["titre:".Length..]}",
        "niveaux:" or "milieux:" when folder != "seances" => $"pour_{line}",
        _ => line,
    };

    /// <summary><c>  principale: E1.2</c> or <c>    - S1.1</c>.</summary>
    private static string? CodeOf(string line)
    {
        var text = line.Trim();
        if (text.StartsWith("principale: ", StringComparison.Ordinal)) return text["principale: ".Length..];
        return text.StartsWith("- ", StringComparison.Ordinal) ? text[2..] : null;
    }

    private static void AppendTaxonomies(StringBuilder header, List<string> codes)
    {
        header.Append("competences:\n");
        foreach (var code in codes) header.Append($"  - {code.ToLowerInvariant().Replace('.', '-')}\n");
        header.Append($"generales:\n  - {codes[0][..2].ToLowerInvariant()}\n");
    }
}
