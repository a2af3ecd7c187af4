using System.Collections.Immutable;
using System.Text;

namespace Alliance.Site.Recherche;

/// <summary>
/// What the search knows of one page. The first four texts are shown in results; all are searched but <paramref name="Adresse"/> and <paramref name="Genre"/>.
/// </summary>
/// <param name="Titre">Weighs most.</param>
/// <param name="Resume">One or two plain sentences.</param>
/// <param name="Adresse">From the root of the site, ready for a link.</param>
/// <param name="Genre">« Séance », « Page »…</param>
/// <param name="Repere">A short line below the title: levels, duration.</param>
public sealed record DocumentCherchable(string Adresse, string Titre, string Genre, string Resume, string Repere)
{
    public string MotsCles { get; init; } = "";

    /// <summary>Labels of the skills at work.</summary>
    public string Cps { get; init; } = "";

    public string Intertitres { get; init; } = "";

    /// <summary>Appends the body when it is read: those of a large site do not stay in memory together.</summary>
    public Action<StringBuilder> Corps { get; init; } = _ => { };

    /// <summary>What its words weigh beside those of others: a séance before the entry of a glossary that has the same title.</summary>
    public double Importance { get; init; } = 1;

    /// <summary>By facet, in the order of <see cref="IndexDeRecherche.Facettes"/>: the values it has.</summary>
    public ImmutableArray<ImmutableArray<string>> Facettes { get; init; } = [];

    /// <summary>The text of a field that is held; that of the body is written by <see cref="Corps"/>.</summary>
    internal string this[Champ champ] => champ switch
    {
        Champ.Titre => Titre,
        Champ.MotsCles => MotsCles,
        Champ.Cps => Cps,
        Champ.Resume => Resume,
        _ => Intertitres,
    };
}

/// <summary>The searched fields, from what weighs most to what weighs least.</summary>
public enum Champ : byte
{
    Titre,
    MotsCles,
    Cps,
    Resume,
    Intertitres,
    Corps,
}
