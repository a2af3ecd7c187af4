using Alliance.Site.Chiffres;
using Alliance.Site.Pages;
using Alliance.Site.Referentiels;
using Alliance.Site.Templates;

namespace Alliance.Site.PagesEditoriales;

/// <summary>The référentiel that a page shows under its text.</summary>
public static class DonneesDePage
{
    public static Vue? For(Donnees donnees, PageContext page) => donnees switch
    {
        Donnees.Deploiement => Deploiement(page),
        Donnees.Evaluation => Evaluation(page.Site.Referentiels.Evaluation.Contenu),
        Donnees.Transferabilite => Transferabilite(page.Site.Referentiels.Transferabilite.Contenu),
        Donnees.Lecons => Lecons(page),
        Donnees.Aide => Aide(page),
        Donnees.Facteurs => Facteurs(page),
        Donnees.Organismes => Organismes(page),
        Donnees.Identite => IdentiteDuSite.Publication(page.Site.Config),
        Donnees.Accessibilite => IdentiteDuSite.Accessibilite(page.Site.Config),
        Donnees.Contact => IdentiteDuSite.Contact(page.Site.Config),
        _ => null,
    };

    private static Vue Deploiement(PageContext page)
    {
        var deploiement = page.Site.Referentiels.Deploiement.Contenu;
        return new Vue(8)
            .Add("genre", "deploiement")
            .Add("niveaux", deploiement.Niveaux.Select(n => new Vue(4).Add("libelle", n.Libelle).Add("instance", n.Instance).Add("qui", n.Qui).Add("contenu_html", page.Html(n.Contenu))))
            .Add("pack", ChiffresVues.Chiffres(deploiement.Pack))
            .Add("regles", deploiement.Regles.Select(r => ChiffresVues.Provenance(r.Provenance, new Vue(8).Add("libelle", r.Libelle).Add("formule", r.Formule).Add("explication", r.Explication).Add("lecture", Lectures.Mot(r.Lecture)))))
            .Add("comparaison", deploiement.Comparaison.Select(c => new Vue(4).Add("libelle", c.Libelle).Add("prevu", c.Prevu).Add("realise", c.Realise).Add("note", c.Note)))
            .Add("moyens", ChiffresVues.Chiffres(deploiement.Moyens))
            .Add("a_confirmer", ChiffresVues.AConfirmer(deploiement.AConfirmer));
    }

    private static Vue Evaluation(Evaluation evaluation) => new Vue(4)
        .Add("genre", "evaluation")
        .Add("questions", evaluation.Questions.Select(q => new Vue(2).Add("libelle", q.Libelle).Add("precision", q.Precision)))
        .Add("indicateurs", evaluation.Indicateurs.Select(i => new Vue(7)
            .Add("id", i.Id)
            .Add("libelle", i.Libelle)
            .Add("axe", i.Axe.Libelle)
            .Add("confiance", Confiance(i.Confiance))
            .Add("question", i.Question)
            .Add("source_donnee", i.SourceDonnee)
            .Add("frequence", i.Frequence)))
        .Add("outils", evaluation.Outils.Select(o => Source(new Vue(4).Add("libelle", o.Libelle).Add("description", o.Description), o.Source)));

    private static Vue Transferabilite(Transferabilite transferabilite) => new Vue(3)
        .Add("genre", "transferabilite")
        .Add("familles", transferabilite.Conditions.GroupBy(c => c.EstDeDeploiement).OrderBy(g => g.Key).Select(g => new Vue(2)
            .Add("titre", g.Key ? "Les conditions du déploiement" : "Le programme et ses publics")
            .Add("conditions", g.Select(c => ChiffresVues.Provenance(c.Provenance, new Vue(8)
                .Add("libelle", c.Libelle)
                .Add("constat", c.Constat)
                .Add("condition", c.Condition)
                .Add("questions", c.Questions)
                .Add("lecture", Lectures.Mot(c.Lecture)))))))
        .Add("recommandations", transferabilite.Recommandations.Select(r => new Vue(3).Add("libelle", r.Libelle).Add("texte", r.Texte).Add("lecture", Lectures.Mot(r.Lecture))));

    private static Vue Lecons(PageContext page) => new Vue(2)
        .Add("genre", "lecons")
        .Add("genres", page.Site.Referentiels.Lecons.Contenu.GroupBy(l => l.Genre).OrderBy(g => g.Key).Select(g => new Vue(2)
            .Add("titre", Lecon.Mot(g.Key))
            .Add("lecons", g.Select(l => ChiffresVues.Provenance(l.Provenance, new Vue(6).Add("libelle", l.Libelle).Add("texte", l.Texte).Add("portee", l.Portee))))));

    private static Vue Aide(PageContext page) => new Vue(3)
        .Add("genre", "aide")
        .Add("numeros", page.Site.Referentiels.Aide.Contenu.Select(n => new Vue(8)
            .Add("nom", n.Libelle)
            .Add("numero", n.Numero)
            .Add("appel", $"tel:{n.Numero.Replace(" ", "")}")
            .Add("pour", n.Pour)
            .Add("quand", n.Quand)
            .Add("source_titre", n.Reference.Libelle)
            .Add("source_adresse", n.Reference.Adresse)
            .Add("verifie_le", Vues.Date(n.VerifieLe))))
        .Add("crip", page.Site.Config.Contacts.Crip);

    private static Vue Facteurs(PageContext page)
    {
        var facteurs = page.Site.Referentiels.Facteurs.Contenu;
        var vue = new Vue(5)
            .Add("genre", "facteurs")
            .Add("tests", facteurs.Where(f => !f.EstSafe).Select(Facteur))
            .Add("safe", facteurs.Where(f => f.EstSafe).Select(Facteur));
        return Source(vue, facteurs[0].Source);
    }

    private static Vue Facteur(Facteur facteur) => new Vue(3).Add("libelle", facteur.Libelle).Add("description", facteur.Description).Add("question", facteur.Question);

    private static Vue Organismes(PageContext page) => new Vue(2)
        .Add("genre", "organismes")
        .Add("organismes", page.Site.Referentiels.Organismes.Contenu.OrderBy(o => o.Libelle, Textes.OrdreFrancais.Instance).Select(o => new Vue(6)
            .Add("nom", o.Libelle)
            .Add("sigle", o.Sigle)
            .Add("genre", o.Genre)
            .Add("description", o.Description)
            .Add("anciens_noms_texte", string.Join(" ; ", o.AnciensNoms))
            .Add("adresse", o.Adresse)));

    private static Vue Source(Vue vue, SourceCitee source) => vue.Add("source_titre", source.Libelle).Add("source_url", Vues.SourceUrl(source));

    private static string Confiance(Confiance confiance) => confiance switch
    {
        Referentiels.Confiance.Confirmee => "confirmé",
        Referentiels.Confiance.Probable => "probable",
        _ => "ouvert",
    };
}
