using System.Text;
using System.Text.RegularExpressions;

namespace Alliance.Site.Benchmarks.Hugo;

/// <summary>
/// Markdown for Hugo: <c>:::dire</c> becomes a block quote with a class, a phase's braces become classes and a line of words, the first
/// paragraph is closed by Hugo's own mark so that lists can show it. All that Hugo's parser does at no cost of a template.
/// </summary>
internal static partial class HugoBody
{
    private static readonly Dictionary<string, string> Labels = new(StringComparer.Ordinal)
    {
        ["dire"] = "À dire",
        ["relances"] = "Relances",
        ["enseignant"] = "Pour l'enseignant ou l'enseignante",
        ["intervenant"] = "Pour l'intervenant ou l'intervenante",
        ["eleves"] = "Les élèves",
        ["vigilance"] = "Vigilance",
        ["couper-ici"] = "On peut couper ici",
        ["variante"] = "Variante",
    };

    private static readonly Dictionary<string, string> Words = new(StringComparer.Ordinal)
    {
        ["rituel"] = "Rituel",
        ["mise-en-train"] = "Mise en train",
        ["activite"] = "Activité",
        ["mise-en-commun"] = "Mise en commun",
        ["retour-reflexif"] = "Retour réflexif",
        ["trace"] = "Trace écrite",
        ["cloture"] = "Clôture",
        ["individuel"] = "chacun pour soi",
        ["binome"] = "par deux",
        ["groupe"] = "en petits groupes",
        ["collectif"] = "tous ensemble",
        ["enseignant"] = "conduite par l'enseignant ou l'enseignante",
        ["partagee"] = "conduite à deux",
        ["intervenant"] = "conduite par l'intervenant ou l'intervenante",
    };

    public static string Convert(string markdown)
    {
        var text = new StringBuilder();
        string? block = null;
        var summary = false;
        foreach (var line in markdown.TrimEnd('\n').Split('\n'))
        {
            if (block is not null)
            {
                if (line == ":::") text.Append($"{{.{block}}}\n");
                else text.Append($"> {line}".TrimEnd()).Append('\n');
                if (line == ":::") block = null;
            }
            else if (line.StartsWith(":::", StringComparison.Ordinal))
            {
                block = line[3..].Trim();
                text.Append($"> **{Labels[block]}**\n>\n");
            }
            else if (PhaseHeading().Match(line) is { Success: true } phase)
            {
                text.Append(Phase(phase));
            }
            else
            {
                if (!summary && line.StartsWith("## ", StringComparison.Ordinal))
                {
                    text.Append("<!--more-->\n\n");
                    summary = true;
                }

                text.Append(line).Append('\n');
            }
        }

        return text.ToString();
    }

    private static string Phase(Match heading)
    {
        var attributes = heading.Groups["attributs"].Value;
        var genre = attributes.Split(' ')[0];
        var words = new List<string> { Words[genre], Attribute(attributes, "duree") };
        words.Add(Words[Attribute(attributes, "modalite")]);
        if (Attribute(attributes, "conduite") is { Length: > 0 } conduite) words.Add(Words[conduite]);
        return $"### {heading.Groups["nom"].Value} {{.phase .{genre}}}\n\n*{string.Join(" · ", words)}*\n";
    }

    private static string Attribute(string attributes, string name) =>
        Regex.Match(attributes, $"{name}=(\"(?<v>[^\"]*)\"|(?<v>[^ ]+))").Groups["v"].Value;

    [GeneratedRegex(@"^### (?<nom>.*?) \{(?<attributs>[a-z-]+ [^}]*)\}$")]
    private static partial Regex PhaseHeading();
}
