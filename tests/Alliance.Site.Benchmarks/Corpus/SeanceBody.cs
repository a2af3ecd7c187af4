using System.Text;

namespace Alliance.Site.Benchmarks.Corpus;

/// <summary>The Markdown of a séance: every heading of the closed list, six phases, the blocks, three links to other séances, an image.</summary>
internal sealed class SeanceBody(Words words, Titles titles, Prng prng)
{
    private readonly StringBuilder _text = new();

    public string Write(SeancePlan plan, int[] neighbours)
    {
        Paragraph(words.One("accroche", prng));
        Section("Objectif", words.One("objectif", prng));
        Section("Phrase pour les élèves", words.One("phrase", prng));
        Section("Préparation", Bullets("preparation", 3));
        Heading(2, "Déroulé");
        WritePhases(plan);
        Section("Si ça coince", Bullets("coince", 3));
        Heading(2, "Différenciation");
        Heading(3, "Plus simple");
        Paragraph(words.One("simple", prng));
        Heading(3, "Plus loin");
        Paragraph(words.One("loin", prng));
        Section("Double niveau", $"{words.One("double", prng)} Voir aussi {Link(neighbours[0], "#deroule")}.");
        Section("Observables", Bullets("observable", 3));
        Section("Ce que nous avons appris", words.One("appris", prng));
        Section("Trace écrite", words.One("ecrite", prng));
        var next = words.Some("suite", 2, prng);
        Section("Prolongements", $"{next[0]} {Link(neighbours[1])}.\n\n{next[1]} {Link(neighbours[2])}.");
        Section("Périscolaire", words.One("periscolaire", prng));
        Section("Mot du cahier", words.One("cahier", prng));
        Section("Vigilance", $":::vigilance\n{words.One("vigilance", prng)} Si un enfant se confie ou inquiète : [Enfant en danger](../pages/enfant-en-danger.md).\n:::");
        Section("Annexes", Image());
        return _text.ToString().TrimEnd('\n') + "\n";
    }

    private void WritePhases(SeancePlan plan)
    {
        // Drawn once for the whole sheet, so that no phase says what another said.
        var dire = new Queue<string>(words.Some("dire", 3 * plan.Phases.Length, prng));
        var enseignant = words.Some("enseignant", plan.Phases.Length, prng);
        var eleves = words.Some("eleves", plan.Phases.Length, prng);
        var relances = new Queue<string>(words.Some("relance", 4, prng));
        var names = new HashSet<string>(StringComparer.Ordinal);
        var elapsed = 0;
        for (var i = 0; i < plan.Phases.Length; i++)
        {
            var phase = plan.Phases[i];
            elapsed += phase.Minutes;
            Heading(3, $"{FreshName(phase.Genre, names)} {{{phase.Genre} duree=\"{phase.Minutes} min\" modalite={words.One("modalite", prng)}{Lead()}}}");
            Block("dire", string.Join("\n\n", Take(dire, prng.Between(2, 3))));
            Block("enseignant", enseignant[i]);
            Block("eleves", eleves[i]);
            if (i is 1 or 3) Block("relances", Bullets(Take(relances, 2)));
            if (i == 2) Block("couper-ici", words.One("couper", prng).Replace("{minutes}", $"{elapsed}", StringComparison.Ordinal));
        }
    }

    private string Lead() => prng.Next(3) == 0 ? $" conduite={words.One("conduite", prng)}" : "";

    private string FreshName(string genre, HashSet<string> taken)
    {
        while (true)
        {
            var name = words.One(genre, prng);
            if (taken.Add(name)) return name;
        }
    }

    private string Bullets(string list, int count) => Bullets(words.Some(list, count, prng));

    private static string Bullets(IEnumerable<string> entries) => string.Join('\n', entries.Select(e => $"- {e}"));

    private static string[] Take(Queue<string> entries, int count) => [.. Enumerable.Range(0, count).Select(_ => entries.Dequeue())];

    private string Link(int seance, string anchor = "") => $"[{titles[seance]}](../seances/{titles.SlugOf(seance)}.md{anchor})";

    private string Image()
    {
        var parts = words.One("image", prng).Split(" | ");
        return $"![{parts[0]}]({parts[1]})";
    }

    private void Section(string title, string text)
    {
        Heading(2, title);
        Paragraph(text);
    }

    private void Block(string genre, string text) => Paragraph($":::{genre}\n{text}\n:::");

    private void Heading(int level, string title) => Paragraph($"{new string('#', level)} {title}");

    private void Paragraph(string text) => _text.Append(text).Append("\n\n");
}
