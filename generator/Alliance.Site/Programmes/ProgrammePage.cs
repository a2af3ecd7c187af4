using System.Collections.Immutable;
using Alliance.Site.Chiffres;
using Alliance.Site.Pages;
using Alliance.Site.Referentiels;
using Alliance.Site.Templates;
using Alliance.Site.Textes;

namespace Alliance.Site.Programmes;

/// <summary>The list of programmes and the page of each, under the same eight headings.</summary>
public static class ProgrammePage
{
    private const string SourcesOriginales = "Sources originales";

    public static IEnumerable<Page> All(ImmutableArray<Programme> programmes)
    {
        yield return new Page("programmes/", "pages/programmes", "Les programmes", "Quatre programmes qui ont cherché à renforcer les compétences des enfants : ce qu’ils ont fait, ce qui a été mesuré, ce que cela ne montre pas.", [], _ => new Vue(2)
            .Add("introduction", "Chaque programme est présenté sous les mêmes huit titres, avec ce qui a été mesuré et ce que cela ne montre pas.")
            .Add("programmes", programmes.Select(p => Identite(p).Add("url", Adresses.Fichier(p.Fiche.Chemin)))));
        foreach (var programme in programmes)
        {
            yield return new Page(programme.Fiche.Chemin, "pages/programme", programme.Titre, programme.Resume, [new LienDePage("Programmes", "programmes/")], page => Donnees(programme, page))
            {
                Fichier = programme.Fiche.Fichier,
                Revision = programme.Fiche.Revision,
            };
        }
    }

    private static Vue Identite(Programme programme) => new Vue(6)
        .Add("titre", programme.Titre)
        .Add("sigle", programme.Sigle)
        .Add("accroche", programme.Resume)
        .Add("periode", programme.Periode)
        .Add("publics", programme.Publics);

    private static Vue Donnees(Programme programme, PageContext page) => new Vue(18)
        .Add("programme", Identite(programme))
        .Add("rubriques", programme.Rubriques.Select(r => new Vue(4).Add("titre", r.Titre).Add("ancre", Pliage.Ancre(r.Titre)).Add("corps_html", page.Html(r.Texte, decalage: 1)).Add("cle", r.Cle)))
        .Add("porteurs", programme.Porteurs.Select(Organisme))
        .Add("financeurs", programme.Financeurs.Select(Organisme))
        .Add("partenaires", programme.Partenaires.Select(p => new Vue(2).Add("nom", p.Organisme.Libelle).Add("role", p.Role)))
        .Add("territoires", page.Site.Territoires.All(programme.Territoires).Select(Vues.Lien))
        .Add("phases", programme.Phases.Select(p => new Vue(3).Add("titre", p.Titre).Add("periode", p.Periode).Add("texte", p.Texte)))
        .Add("chiffres", ChiffresVues.Chiffres(programme.Chiffres))
        .Add("faits", ChiffresVues.Faits(programme.Faits))
        .Add("tableaux", ChiffresVues.Tableaux(programme.Tableaux))
        .Add("contradictions", ChiffresVues.Contradictions(programme.Contradictions))
        .Add("a_confirmer", ChiffresVues.AConfirmer(programme.AConfirmer))
        .Add("sources", programme.Fiche.Sources.Select(Vues.Source))
        .Add("plan", Plan(programme))
        .Add("suivi", Vues.Suivi(programme, page));

    /// <summary>In the order of the template, which gives these anchors.</summary>
    private static IEnumerable<Vue> Plan(Programme programme)
    {
        foreach (var rubrique in programme.Rubriques) yield return Vues.Entree(rubrique.Titre, Pliage.Ancre(rubrique.Titre));
        if (!programme.Phases.IsEmpty) yield return Vues.Entree("Phases", "phases");
        if (!programme.Porteurs.IsEmpty || !programme.Financeurs.IsEmpty || !programme.Partenaires.IsEmpty) yield return Vues.Entree("Organismes", "organismes");
        if (!programme.Chiffres.IsEmpty) yield return Vues.Entree("Chiffres", "chiffres");
        if (!programme.Tableaux.IsEmpty) yield return Vues.Entree("Tableaux", "tableaux");
        if (!programme.Contradictions.IsEmpty) yield return Vues.Entree("Contradictions", "contradictions");
        if (!programme.AConfirmer.IsEmpty) yield return Vues.Entree("À confirmer", "a-confirmer");
        if (!programme.Faits.IsEmpty) yield return Vues.Entree("Faits cités", "faits");
        if (!programme.Fiche.Sources.IsEmpty) yield return Vues.Entree(SourcesOriginales, Pliage.Ancre(SourcesOriginales));
    }

    private static Vue Organisme(Organisme organisme) => new Vue(3).Add("nom", organisme.Libelle).Add("sigle", organisme.Sigle).Add("url", (object?)null);
}
