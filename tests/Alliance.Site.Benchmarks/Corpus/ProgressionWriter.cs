using System.Text;

namespace Alliance.Site.Benchmarks.Corpus;

/// <summary>Writes progressions of six séances, one every other week.</summary>
internal sealed class ProgressionWriter(ulong seed, Words words, Titles titles, int seances)
{
    private const int Steps = 6;

    public static string SlugOf(int index) => $"progression-{index + 1:0000}";

    public string Write(int index)
    {
        var prng = Prng.For(seed, "progression", index);
        var first = prng.Next(seances);
        var steps = Enumerable.Range(0, Math.Min(Steps, seances)).Select(i => (first + i) % seances).ToArray();
        return $"---\n{Header(index, steps, prng)}---\n{Body(steps, prng)}";
    }

    private string Header(int index, int[] steps, Prng prng)
    {
        var yaml = new StringBuilder();
        yaml.Append($"titre: {words.One("progression", prng)} {words.One("titre-milieu", prng)}, numéro {index + 1}\n");
        yaml.Append("niveaux:\n");
        foreach (var niveau in words.One("niveaux", prng).Split(' ')) yaml.Append($"  - {niveau}\n");
        yaml.Append("milieux:\n  - ecole\n");
        yaml.Append($"periode: {words.One("periode", prng)}\n");
        yaml.Append("etapes:\n");
        for (var i = 0; i < steps.Length; i++)
        {
            yaml.Append($"  - seance: {titles.SlugOf(steps[i])}\n    semaine: {(2 * i) + 1}\n    conduite: {words["conduite"][^(1 + (i / 2))]}\n");
            yaml.Append($"    note: >-\n      {words.One("etape", prng)}\n");
        }

        yaml.Append("statut: proposition\nversion: 1.0\ncreation: 2026-11-21\nrevision: 2026-11-21\nsources:\n");
        foreach (var source in words.Some("source", 2, prng)) yaml.Append($"  - {source}\n");
        return yaml.ToString();
    }

    private string Body(int[] steps, Prng prng)
    {
        var text = new StringBuilder();
        text.Append($"{words.One("accroche", prng)}\n\n");
        text.Append($"## Pour qui\n\nUne classe qui commence, ou qui reprend. {words.One("double", prng)}\n\n");
        text.Append($"## Avant de commencer\n\n{Bullets(words.Some("preparation", 4, prng))}\n\n");
        text.Append("## Ce qui change d'une séance à l'autre\n\n| Semaine | Séance | Ce qui s'ajoute |\n|---|---|---|\n");
        for (var i = 0; i < steps.Length; i++)
        {
            text.Append($"| {(2 * i) + 1} | [{titles[steps[i]]}](../seances/{titles.SlugOf(steps[i])}.md) | {words.One("objectif", prng)} |\n");
        }

        text.Append($"\n## Entre les séances\n\n{Bullets(words.Some("enseignant", 3, prng))}\n\n");
        text.Append($"## Bilan\n\n{Bullets(words.Some("observable", 3, prng))}\n\n");
        text.Append($"## Lettre aux familles\n\n……, le ……\n\nMadame, Monsieur,\n\n{words.One("cahier", prng)}\n\n{words.One("vigilance", prng)}\n");
        return text.ToString();
    }

    private static string Bullets(IEnumerable<string> entries) => string.Join('\n', entries.Select(e => $"- {e}"));
}
