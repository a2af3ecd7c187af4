using System.Collections.Immutable;
using Alliance.Site.Diagnostics;
using Alliance.Site.Documents;
using Alliance.Site.Model;
using Alliance.Site.Sources;
using Alliance.Site.Textes;

namespace Alliance.Site.Seances;

/// <summary>Reads the braces of a phase heading: <c>{genre duree="5 min" modalite=collectif conduite=partagee option}</c>.</summary>
public static class PhaseReader
{
    private static readonly ImmutableArray<string> Keys = ["duree", "modalite", "conduite", "option"];

    public static Phase Read(Titre heading, ImmutableArray<Bloc> blocs, DiagnosticBag bag)
    {
        var nom = TexteBrut.De(heading.Contenu);
        GenreDePhase? genre = null;
        Duree? duree = null;
        Modalite? modalite = null;
        Conduite? conduite = null;
        var option = false;
        var mots = heading.Attributs?.Mots ?? [];
        foreach (var mot in mots)
        {
            if (mots.First(m => m.Cle == mot.Cle) != mot)
            {
                bag.Add(Faults.AttributDePhaseEnDouble(mot.SourceCle, mot.Cle));
                continue;
            }

            switch (mot)
            {
                case { Cle: "duree", Valeur: { } text }:
                    if (Duree.TryParse(text, out var read)) duree = read;
                    else duree = Placeholder(bag, Faults.ValeurIllisible(mot.SourceValeur, "duree", text, "duree=\"8 min\""), new Duree(0));
                    break;
                case { Cle: "modalite", Valeur: { } text }:
                    modalite = Word(MotsDePhase.Modalites, text, mot.SourceValeur, "modalite", bag);
                    break;
                case { Cle: "conduite", Valeur: { } text }:
                    conduite = Word(MotsDePhase.Conduites, text, mot.SourceValeur, "conduite", bag);
                    break;
                case { Cle: "option", Valeur: null }:
                    option = true;
                    break;
                case { Valeur: null } when genre is null:
                    genre = Word(MotsDePhase.Genres, mot.Cle, mot.SourceCle, "genre de phase", bag);
                    break;
                default:
                    bag.Add(Faults.AttributDePhaseInconnu(mot.SourceCle, mot.Cle, Keys));
                    break;
            }
        }

        var place = heading.Attributs?.Source ?? heading.Source;
        if (genre is null) bag.Add(Faults.PhaseSansGenre(place, nom));
        if (duree is null) bag.Add(Faults.PhaseSansDuree(place, nom));
        if (modalite is null) bag.Add(Faults.PhaseSansModalite(place, nom));
        return new Phase(heading.Source, nom, heading.Ancre, genre ?? GenreDePhase.Activite, duree ?? default, modalite ?? Modalite.Collectif, conduite, option, blocs);
    }

    private static T Word<T>(ImmutableArray<MotDePhase<T>> words, string text, Source place, string path, DiagnosticBag bag)
    {
        foreach (var word in words)
        {
            if (word.Mot == text) return word.Valeur;
        }

        return Placeholder(bag, Faults.ValeurInconnue(place, path, text, [.. words.Select(w => w.Mot)]), words[0].Valeur);
    }

    private static T Placeholder<T>(DiagnosticBag bag, Diagnostic fault, T placeholder)
    {
        bag.Add(fault);
        return placeholder;
    }
}
