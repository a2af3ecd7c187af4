using System.Collections.Immutable;
using Alliance.Site.Documents;
using Alliance.Site.Fields;
using Alliance.Site.Model;
using Alliance.Site.Programmes;
using Alliance.Site.Referentiels;
using Alliance.Site.Sources;

namespace Alliance.Site.Capitalisations;

/// <summary>A capitalisation sheet: what an action learnt, told so that others can use it; or the blank one.</summary>
public sealed record Capitalisation(
    Fiche Fiche,
    string Titre,
    string Resume,
    bool Vierge,
    Ref<Programme>? Programme,
    string Porteur,
    string Thematique,
    string Population,
    string Dates,
    ImmutableArray<Milieu> Milieux,
    string Region,
    string NiveauGeographique,
    ImmutableArray<string> Partenaires,
    ImmutableArray<string> Objectifs,
    string Methodologie,
    Document Corps) : IContenu
{
    public IEnumerable<Document> Documents => [Corps];
}

/// <summary>The declaration of a capitalisation sheet's fields, and its reader.</summary>
public static class CapitalisationReader
{
    private static readonly Field<bool> Vierge = Declare.Required("vierge", Shapes.YesNo, "Vierge", "Un modèle à remplir.", "false");
    private static readonly Field<Ref<Programme>?> Programme = Declare.Optional("programme", Shapes.Maybe(Shapes.Ref<Programme>("un programme")), "Programme", "Le programme dont elle parle.", "prendre-soin-de-soi");
    private static readonly Field<string> Porteur = Texte("porteur", "Porteur", "L'organisme qui a porté l'action.", "Promotion Santé Pays de la Loire");
    private static readonly Field<string> Thematique = Texte("thematique", "Thématique", "Le sujet.", "Renforcement des CPS");
    private static readonly Field<string> Population = Texte("population", "Population", "À qui l'action s'adressait.", "Adultes du quotidien des enfants de 8 à 11 ans");
    private static readonly Field<string> Dates = Texte("dates", "Dates", "De quand à quand.", "2022-2025");
    private static readonly Field<string> Region = Texte("region", "Région", "Où.", "Pays de la Loire");
    private static readonly Field<string> Niveau = Texte("niveau_geographique", "Niveau géographique", "L'échelle.", "deux intercommunalités");
    private static readonly Field<ImmutableArray<string>> Partenaires = Declare.Optional("partenaires", Shapes.List(Shapes.Text()), "Partenaires", "Avec qui.", "- ARS Pays de la Loire");
    private static readonly Field<ImmutableArray<string>> Objectifs = Declare.Optional("objectifs", Shapes.List(Shapes.Text(600)), "Objectifs", "Ce que l'action visait.", "- Former les adultes.");
    private static readonly Field<string> Methodologie = Texte("methodologie", "Méthodologie", "Comment la fiche a été écrite.", "Lecture de documents publics");
    private static readonly Field<ImmutableArray<Milieu>> Milieux = Declare.Optional("milieux", Shapes.Set(Termes.Milieu), "Milieux", "Où l'action s'est tenue.", "- ecole");

    public static readonly FieldSet Fields = new(
    [
        Communs.Titre, Vierge, Programme, Porteur, Thematique, Population, Dates, Milieux, Region, Niveau, Partenaires, Objectifs, Methodologie, .. Communs.SuiviDeFiche,
    ]);

    public static Capitalisation Read(Entry entry, FieldReader fields)
    {
        var corps = fields.Context.ReadBody(entry);
        return new Capitalisation(
            Communs.FicheAvecStatut(entry, fields, "capitalisations"), fields.Read(Communs.Titre), Accroches.De(corps.Blocs), fields.Read(Vierge), fields.Read(Programme), fields.Read(Porteur), fields.Read(Thematique),
            fields.Read(Population), fields.Read(Dates), fields.Read(Milieux), fields.Read(Region), fields.Read(Niveau), fields.Read(Partenaires), fields.Read(Objectifs), fields.Read(Methodologie), corps);
    }

    private static Field<string> Texte(string key, string label, string help, string example) => Declare.Optional(key, Shapes.Text(600), label, help, example);
}
