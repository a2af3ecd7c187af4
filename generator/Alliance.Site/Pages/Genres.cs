using Alliance.Site.Capitalisations;
using Alliance.Site.FichesProjet;
using Alliance.Site.Livrables;
using Alliance.Site.Model;
using Alliance.Site.Programmes;
using Alliance.Site.Progressions;
using Alliance.Site.Seances;

namespace Alliance.Site.Pages;

/// <summary>What people call a kind of content.</summary>
public static class Genres
{
    public static string Libelle(IContenu contenu) => contenu switch
    {
        Seance => "Séance",
        Progression => "Progression",
        FicheProjet => "Fiche projet",
        Livrable => "Document à adapter",
        Capitalisation => "Fiche de capitalisation",
        Programme => "Programme",
        _ => "Page",
    };
}
