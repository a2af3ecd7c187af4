using Alliance.Site.Referentiels;
using Alliance.Site.Textes;

namespace Alliance.Site.Seances;

/// <summary>Tells whether a phase has each pupil speak before the whole class.</summary>
public static class ToursDeParole
{
    /// <summary>
    /// The words that say so, as written, or null. A sentence is spared when it denies it (« pas de tour de table ») or says that only some
    /// speak (« les groupes, à tour de rôle »).
    /// </summary>
    public static string? Find(Phase phase, ReglesEditoriales regles)
    {
        var texte = TexteBrut.De(phase.Blocs);
        var tours = regles.ToursDeParole.Trouver(texte);
        foreach (var tour in tours)
        {
            var (start, end) = Phrases.Autour(texte, tour.Debut);
            if (regles.ToursPartages.Trouver(texte[start..end]).IsEmpty && !Negations.Nie(texte, tour, tours) && !Negations.NieSonVerbe(texte, tour)) return texte[tour.Debut..tour.Fin];
        }

        return null;
    }
}
