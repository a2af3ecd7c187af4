using System.Collections.Immutable;
using Alliance.Site.Fields;
using Alliance.Site.Templates;
using Scriban.Runtime;

namespace Alliance.Site.Galerie;

/// <summary>
/// One example of a component: what <c>components/&lt;piece&gt;/exemples.yaml</c> gives it to show. <paramref name="DansTableau"/> says
/// that the piece is a row, drawn inside a table.
/// </summary>
/// <param name="Piece">The component's name.</param>
/// <param name="Rang">Its place in the file, from 1.</param>
/// <param name="Nom">What the case is about: « vide », « titre très long ».</param>
/// <param name="Donnees">The arguments of the component, by name.</param>
/// <param name="DansTableau">True for a row.</param>
public sealed record Exemple(string Piece, int Rang, string Nom, YamlMap Donnees, bool DansTableau)
{
    /// <summary>The template that shows it, below <c>templates/</c>.</summary>
    public string Gabarit => $"pages/galerie/{Piece}-{Rang}";

    public string Chemin => $"galerie/{Piece}-{Rang}/";

    public ImmutableArray<string> Arguments => [.. Donnees.Entries.Select(e => e.Key)];

    /// <summary>The arguments as a template reads them: keys that end with <c>_html</c> are safe markup, numbers and booleans are such.</summary>
    public Vue Vue() => Map(Donnees);

    private static Vue Map(YamlMap map)
    {
        var vue = new Vue(map.Entries.Length);
        foreach (var entry in map.Entries) vue.Add(entry.Key, Value(entry.Key, entry.Value));
        return vue;
    }

    private static object? Value(string key, YamlNode node) => node switch
    {
        YamlMap map => Map(map),
        YamlSequence sequence => new ScriptArray(sequence.Items.Select(item => Value(key, item))),
        YamlScalar { IsEmpty: true } => null,
        YamlScalar scalar when key.EndsWith("_html", StringComparison.Ordinal) => new HtmlText(scalar.Value),
        YamlScalar { Style: YamlStyle.Plain, Value: "true" or "false" } flag => flag.Value == "true",
        YamlScalar { Style: YamlStyle.Plain } number when int.TryParse(number.Value, out var whole) => whole,
        YamlScalar scalar => scalar.Value,
        _ => null,
    };
}
