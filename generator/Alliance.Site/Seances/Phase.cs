using System.Collections.Immutable;
using Alliance.Site.Documents;
using Alliance.Site.Model;
using Alliance.Site.Sources;

namespace Alliance.Site.Seances;

/// <summary>A step of the Déroulé, from its <c>###</c> heading and what follows.</summary>
public sealed record Phase(
    Source Source, string Nom, string Ancre, GenreDePhase Genre, Duree Duree, Modalite Modalite, Conduite? Conduite, bool Option, ImmutableArray<Bloc> Blocs)
{
    /// <summary>True when pupils do something rather than listen: everything but the adult's wrap-up and the written trace copied.</summary>
    public bool EstActive => Genre is GenreDePhase.Activite or GenreDePhase.MiseEnTrain or GenreDePhase.Rituel or GenreDePhase.MiseEnCommun;

    /// <summary>Its blocks, and those inside them: a variante has its own words to say.</summary>
    public IEnumerable<Encadre> Encadres => Flat(Blocs);

    public bool A(GenreEncadre genre) => Encadres.Any(e => e.Genre == genre);

    private static IEnumerable<Encadre> Flat(ImmutableArray<Bloc> blocs) => blocs.OfType<Encadre>().SelectMany(e => Flat(e.Blocs).Prepend(e));
}

public enum GenreDePhase
{
    Rituel,
    MiseEnTrain,
    Activite,
    MiseEnCommun,
    RetourReflexif,
    Trace,
    Cloture,
}

public enum Modalite
{
    Individuel,
    Binome,
    Groupe,
    Collectif,
}

/// <summary>Who leads: from the outside helper to the teacher alone.</summary>
public enum Conduite
{
    Enseignant,
    Partagee,
    Intervenant,
}

/// <summary>The words of a phase heading, as typed and as read.</summary>
public static class MotsDePhase
{
    public static readonly ImmutableArray<MotDePhase<GenreDePhase>> Genres =
    [
        new("rituel", GenreDePhase.Rituel, "Rituel"),
        new("mise-en-train", GenreDePhase.MiseEnTrain, "Mise en train"),
        new("activite", GenreDePhase.Activite, "Activité"),
        new("mise-en-commun", GenreDePhase.MiseEnCommun, "Mise en commun"),
        new("retour-reflexif", GenreDePhase.RetourReflexif, "Retour réflexif"),
        new("trace", GenreDePhase.Trace, "Trace écrite"),
        new("cloture", GenreDePhase.Cloture, "Clôture"),
    ];

    public static readonly ImmutableArray<MotDePhase<Modalite>> Modalites =
    [
        new("individuel", Modalite.Individuel, "chacun pour soi"),
        new("binome", Modalite.Binome, "par deux"),
        new("groupe", Modalite.Groupe, "en petits groupes"),
        new("collectif", Modalite.Collectif, "tous ensemble"),
    ];

    public static readonly ImmutableArray<MotDePhase<Conduite>> Conduites =
    [
        new("enseignant", Conduite.Enseignant, "conduite par l’enseignant ou l’enseignante"),
        new("partagee", Conduite.Partagee, "conduite à deux"),
        new("intervenant", Conduite.Intervenant, "conduite par l’intervenant ou l’intervenante"),
    ];

    public static string Mot(GenreDePhase genre) => Genres[(int)genre].Mot;

    public static string Libelle(GenreDePhase genre) => Genres[(int)genre].Libelle;

    public static string Libelle(Modalite modalite) => Modalites[(int)modalite].Libelle;

    public static string Libelle(Conduite conduite) => Conduites[(int)conduite].Libelle;
}

/// <summary>A word of a phase heading: as typed, as read, as shown.</summary>
public sealed record MotDePhase<T>(string Mot, T Valeur, string Libelle);
