using Alliance.Site.Documents;
using Alliance.Site.Fields;
using Alliance.Site.Model;
using Alliance.Site.Sources;

namespace Alliance.Site.PagesEditoriales;

/// <summary>A page of text; <paramref name="Donnees"/> names the référentiel, or the part of <c>site.yaml</c>, that the site shows under it.</summary>
public sealed record PageEditoriale(Fiche Fiche, string Titre, string Resume, string? Parent, Source SourceParent, int Ordre, Donnees Donnees, Document Corps) : IContenu
{
    public IEnumerable<Document> Documents => [Corps];
}

/// <summary>The référentiels that a page can show.</summary>
public enum Donnees
{
    Aucune,
    Deploiement,
    Evaluation,
    Transferabilite,
    Lecons,
    Aide,
    Facteurs,
    Organismes,

    /// <summary>Who publishes and hosts, from site.yaml.</summary>
    Identite,

    /// <summary>The level of accessibility, whom to tell, the plan, from site.yaml.</summary>
    Accessibilite,

    /// <summary>Whom to write to, from site.yaml.</summary>
    Contact,
}

/// <summary>The declaration of a page's fields, and its reader.</summary>
public static class PageEditorialeReader
{
    private static readonly Field<string> Description = Declare.Required("description", Shapes.Text(), "Description", "Une phrase pour les listes et les moteurs de recherche.", "Comment mener une séance.");
    private static readonly Field<string> Parent = Declare.Optional("parent", Shapes.Raw(80), "Parent", "La page dont elle dépend.", "repliquer");
    private static readonly Field<int> Ordre = Declare.Optional("ordre", Shapes.Integer(0, 1000), "Ordre", "Son rang parmi ses voisines.", "10");
    private static readonly Field<Donnees> Donnees_ = Declare.Optional("donnees",
        Shapes.Choice(
            ("aucune", Donnees.Aucune), ("deploiement", Donnees.Deploiement), ("evaluation", Donnees.Evaluation), ("transferabilite", Donnees.Transferabilite), ("lecons", Donnees.Lecons), ("aide", Donnees.Aide),
            ("facteurs", Donnees.Facteurs), ("organismes", Donnees.Organismes), ("identite", Donnees.Identite), ("accessibilite", Donnees.Accessibilite), ("contact", Donnees.Contact)),
        "Données", "Le référentiel, ou la part de site.yaml, montré sous le texte.", "lecons");

    public static readonly FieldSet Fields = new([Communs.Titre, Description, Parent, Ordre, Donnees_, .. Communs.SuiviDePage]);

    public static PageEditoriale Read(Entry entry, FieldReader fields)
    {
        var parent = fields.Has(Parent) ? fields.Read(Parent) : null;
        var path = entry.Name == "accueil" ? "" : parent is null ? $"{entry.Name}/" : $"{parent}/{entry.Name}/";
        return new PageEditoriale(
            Communs.FicheDePage(entry, fields, path), fields.Read(Communs.Titre), fields.Read(Description), parent, fields.PlaceOf(Parent), fields.Read(Ordre), fields.Read(Donnees_),
            fields.Context.ReadBody(entry));
    }
}
