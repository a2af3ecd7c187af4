using System.Text;

namespace Alliance.Site.Benchmarks.Corpus;

/// <summary>The front matter of a séance, about one kilobyte of it.</summary>
internal sealed class SeanceHeader(Words words, Prng prng)
{
    private static readonly DateOnly FirstDay = new(2025, 1, 6);

    private readonly StringBuilder _yaml = new();

    public string Write(string title, SeancePlan plan)
    {
        var creation = FirstDay.AddDays(prng.Next(500));
        var cps = words.Some("cps", 3, prng);
        Line($"titre: {title}");
        List("niveaux", words.One("niveaux", prng).Split(' '));
        Line($"duree: {Duration(plan.Minutes)}");
        Line("cps:");
        Line($"  principale: {cps[0]}");
        Line("  secondaires:");
        foreach (var secondary in cps[1..]) Line($"    - {secondary}");
        List("situations", words.Some("situation", prng.Between(1, 2), prng));
        List("themes", words.Some("theme", 1, prng));
        List("horaire", words.Some("horaire", 2, prng));
        List("milieux", ["ecole", .. words.Some("milieu", 1, prng)]);
        Line($"effectif: {prng.Between(4, 10)}-{prng.Between(24, 30)}");
        Line($"espace: {words.One("espace", prng)}");
        WriteMateriel();
        Line($"preparation: {prng.Between(1, 4) * 5} min");
        Line("hors_progression: Elle se mène seule, quand la classe en a besoin.");
        List("mots_cles", words.Some("motcle", 5, prng));
        Line("statut: proposition");
        Line($"version: 1.{prng.Next(10)}");
        Line($"creation: {creation:yyyy-MM-dd}");
        Line($"revision: {creation.AddDays(prng.Next(180)):yyyy-MM-dd}");
        List("sources", words.Some("source", 3, prng));
        return _yaml.ToString();
    }

    private void WriteMateriel()
    {
        Line("materiel:");
        foreach (var name in words.Some("materiel", 4, prng))
        {
            Line($"  - nom: {name}");
            Line($"    quantite: {words.One("quantite", prng)}");
            if (prng.Next(3) == 0) Line($"    note: {words.One("note", prng)}");
        }
    }

    private void List(string key, IEnumerable<string> values)
    {
        Line($"{key}:");
        foreach (var value in values) Line($"  - {value}");
    }

    private void Line(string text) => _yaml.Append(text).Append('\n');

    private static string Duration(int minutes) => minutes < 60 ? $"{minutes} min" : $"1 h {minutes - 60:00}";
}
