namespace Alliance.Site.Documents;

/// <summary>The names of the <c>:::</c> blocks, as an author writes them and as a reader sees them.</summary>
public static class GenresEncadre
{
    private static readonly (string Name, string Label)[] All =
    [
        ("dire", "À dire"),
        ("relances", "Relances"),
        ("enseignant", "L’enseignant, l’enseignante"),
        ("intervenant", "L’intervenant, l’intervenante"),
        ("eleves", "Les élèves"),
        ("vigilance", "Vigilance"),
        ("couper-ici", "On peut s’arrêter ici"),
        ("variante", "Variante"),
    ];

    /// <summary>The names, in the order of the enumeration.</summary>
    public static IReadOnlyList<string> Noms { get; } = [.. All.Select(g => g.Name)];

    public static string Nom(GenreEncadre genre) => All[(int)genre].Name;

    public static string Libelle(GenreEncadre genre) => All[(int)genre].Label;

    public static GenreEncadre? Find(string name)
    {
        for (var i = 0; i < All.Length; i++)
        {
            if (All[i].Name == name) return (GenreEncadre)i;
        }

        return null;
    }
}
