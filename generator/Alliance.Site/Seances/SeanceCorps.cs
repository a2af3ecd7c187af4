using System.Collections.Immutable;
using Alliance.Site.Documents;
using Alliance.Site.Sources;

namespace Alliance.Site.Seances;

/// <summary>The body of a séance, cut along its headings. <paramref name="Document"/> is the whole of it, for links and footnotes.</summary>
public sealed record SeanceCorps(Document Document, ImmutableArray<Bloc> Accroche, ImmutableArray<SectionDeSeance> Sections, ImmutableArray<Phase> Phases)
{
    public SectionDeSeance? Find(GenreDeSection genre)
    {
        foreach (var section in Sections)
        {
            if (section.Genre == genre) return section;
        }

        return null;
    }
}

/// <summary>A <c>##</c> of the sheet: one of the closed list, or free when <paramref name="Genre"/> is null.</summary>
public sealed record SectionDeSeance(GenreDeSection? Genre, Source Source, string Titre, string Ancre, ImmutableArray<Texte> Intitule, ImmutableArray<Bloc> Blocs);

/// <summary>The closed list of headings of a séance, in reading order.</summary>
public enum GenreDeSection
{
    Objectif,
    PhrasePourLesEleves,
    Preparation,
    Deroule,
    SiCaCoince,
    Differenciation,
    DoubleNiveau,
    Observables,
    CeQueNousAvonsAppris,
    TraceEcrite,
    Prolongements,
    Periscolaire,
    MotDuCahier,
    Vigilance,
    Annexes,
}

/// <summary>The words of the headings.</summary>
public static class SectionsDeSeance
{
    /// <summary>Label by genre, in the order of <see cref="GenreDeSection"/>.</summary>
    public static readonly ImmutableArray<string> Libelles =
    [
        "Objectif", "Phrase pour les élèves", "Préparation", "Déroulé", "Si ça coince", "Différenciation", "Double niveau", "Observables", "Ce que nous avons appris", "Trace écrite", "Prolongements",
        "Périscolaire", "Mot du cahier", "Vigilance", "Annexes",
    ];

    /// <summary>Without these a sheet cannot be led.</summary>
    public static readonly ImmutableArray<GenreDeSection> Obligatoires =
    [
        GenreDeSection.Objectif, GenreDeSection.PhrasePourLesEleves, GenreDeSection.Deroule, GenreDeSection.SiCaCoince, GenreDeSection.Differenciation, GenreDeSection.DoubleNiveau,
        GenreDeSection.CeQueNousAvonsAppris, GenreDeSection.Vigilance,
    ];

    /// <summary>Folded on screen, printed on request.</summary>
    public static bool EstComplement(GenreDeSection? genre) =>
        genre is GenreDeSection.Observables or GenreDeSection.TraceEcrite or GenreDeSection.Prolongements or GenreDeSection.Periscolaire or GenreDeSection.MotDuCahier;

    public static string Libelle(GenreDeSection genre) => Libelles[(int)genre];
}
