using System.Text.Json;
using Alliance.Site.Recherche;

namespace Alliance.Site.Benchmarks.Recherche;

/// <summary>Documents of others, one <c>{"id", "title", "text"}</c> a line. Ids may be texts or numbers; a title or a text may be missing.</summary>
internal static class JsonLines
{
    public static List<(string Id, DocumentCherchable Document)> Documents(string path)
    {
        var documents = new List<(string, DocumentCherchable)>();
        foreach (var line in File.ReadLines(path))
        {
            if (string.IsNullOrWhiteSpace(line)) continue;
            using var json = JsonDocument.Parse(line);
            var id = Text(json.RootElement, "id");
            var text = Text(json.RootElement, "text");
            documents.Add((id, new DocumentCherchable(id, Text(json.RootElement, "title"), "", "", "") { Corps = t => t.Append(text) }));
        }

        return documents;
    }

    private static string Text(JsonElement element, string name) => !element.TryGetProperty(name, out var value) ? "" : value.ValueKind switch
    {
        JsonValueKind.String => value.GetString() ?? "",
        JsonValueKind.Null => "",
        _ => value.GetRawText(),
    };
}
