using Alliance.Site.Templates;

namespace Alliance.Site.Pages;

/// <summary>The list of a small kind: title, summary, a label and a few details an item.</summary>
public static class ListePage
{
    public static Page For(string chemin, string gabarit, string titre, string description, string introduction, Func<PageContext, IEnumerable<Vue>> elements) =>
        new(chemin, gabarit, titre, description, [], page => new Vue(2).Add("introduction", introduction).Add("elements", elements(page)));

    public static Vue Element(Model.IContenu contenu, string etiquette, params string[] details) => new Vue(5)
        .Add("titre", contenu.Titre)
        .Add("url", Adresses.Fichier(contenu.Fiche.Chemin))
        .Add("resume", contenu.Resume)
        .Add("etiquette", etiquette)
        .Add("details", details.Where(d => d.Length > 0));
}
