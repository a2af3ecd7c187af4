using Alliance.Site.Diagnostics;
using Alliance.Site.Fields;
using Alliance.Site.Redaction;
using Alliance.Site.Sources;

namespace Alliance.Site.Model;

/// <summary>
/// <c>site.yaml</c>: the identity of one site. What is not known is empty and shown as « à compléter », never invented.
/// </summary>
public sealed record SiteConfig(
    string Nom, string SousTitre, string Description, string? Adresse, string? Depot, Editeur Editeur, Hebergeur Hebergeur, Contacts Contacts, AuditAccessibilite Audit, Teintes Teintes, string? Logo, string LicenceTextes, string LicenceDonnees, string AccordEcrit)
{
    public const string Fichier = "site.yaml";

    public static readonly SiteConfig Vide = new("", "", "", null, null, Editeur.Vide, Hebergeur.Vide, Contacts.Vides, AuditAccessibilite.Aucun, Teintes.Ordinaires, null, "", "", "");

    private static readonly Field<string> ChampNom = Declare.Required("nom", Shapes.Text(80), "Nom", "Le nom du site.", "Le cartable Alliance");
    private static readonly Field<string> ChampSousTitre = Declare.Required("sous_titre", Shapes.Text(), "Sous-titre", "Une ligne sous le nom.", "Séances et progressions");
    private static readonly Field<string> ChampDescription = Declare.Required("description", Shapes.Text(600), "Description", "Une à deux phrases pour les moteurs de recherche.", "Des séances à conduire dès cette semaine.");
    private static readonly Field<string> ChampLangue = Declare.Optional("langue", Shapes.Choice(("fr", "fr")), "Langue", "Le français, pour l'instant.", "fr");
    private static readonly Field<string> ChampAdresse = Declare.Optional("adresse", Shapes.SiteUrl, "Adresse", "L'adresse publique du site, sans barre finale.", "https://cartable.exemple.fr");
    private static readonly Field<string> ChampDepot = Declare.Optional("depot", Shapes.Url, "Dépôt", "L'adresse où l'on modifie un fichier ; le chemin du fichier s'y ajoute.", "https://forge.exemple.fr/cartable/-/edit/main/");
    private static readonly Field<Editeur> ChampEditeur = Declare.Optional("editeur", Editeur.Shape, "Éditeur", "Qui publie le site.", "\n  nom: …");
    private static readonly Field<Hebergeur> ChampHebergeur = Declare.Optional("hebergeur", Hebergeur.Shape, "Hébergeur", "Qui l'héberge.", "\n  nom: …");
    private static readonly Field<Contacts> ChampContacts = Declare.Optional("contacts", Contacts.Shape, "Contacts", "À qui écrire ; une adresse de service, jamais d'une personne.", "\n  courriel: contact@exemple.fr");
    private static readonly Field<AuditAccessibilite> ChampAudit = Declare.Optional("accessibilite", AuditAccessibilite.Shape, "Accessibilité", "Le dernier audit complet ; sans lui, le site se déclare non conforme.", "\n  schema_pluriannuel: …");
    private static readonly Field<Teintes> ChampTeintes = Declare.Optional("teintes", Teintes.Shape, "Teintes", "Les trois couleurs des familles de CPS.", "\n  cognitives: \"#1f4e8c\"");
    private static readonly Field<string> ChampLogo = Declare.Optional("logo", Shapes.Raw(120), "Logo", "Le dessin en haut des pages, un fichier de medias/ ; sans lui, le cartable.", "logo.svg");
    private static readonly Field<string> ChampLicenceTextes = Declare.Required("licence_textes", Shapes.Text(80), "Licence des textes", "Le nom court de la licence.", "CC BY-SA 4.0");
    private static readonly Field<string> ChampLicenceDonnees = Declare.Required("licence_donnees", Shapes.Text(80), "Licence des données", "Le nom court de la licence.", "Licence Ouverte 2.0");
    private static readonly Field<string> ChampAccord = Declare.Optional("accord_ecrit", Shapes.Text(600), "Accord écrit", "L'accord daté des organismes cités, s'il existe : il remplace la mention d'indépendance.", "Accord du 12 mars 2027 avec …");

    public static readonly FieldSet Fields = new(
        ChampNom, ChampSousTitre, ChampDescription, ChampLangue, ChampAdresse, ChampDepot, ChampEditeur, ChampHebergeur, ChampContacts, ChampAudit, ChampTeintes, ChampLogo, ChampLicenceTextes, ChampLicenceDonnees, ChampAccord);

    public static SiteConfig Read(SourceTree tree, Func<SourceFile, ReadContext> context, RedactionRules redaction, DiagnosticBag bag)
    {
        if (tree.Find(Fichier) is not { } file)
        {
            if (!tree.Has(Fichier)) bag.Add(Faults.ReferentielManquant(tree.Display(Fichier)));
            return Vide;
        }

        if (Entry.ReadYaml(file, bag) is not { } entry) return Vide;
        redaction.CheckEntete(entry.Header, Fields, bag);
        var fields = new FieldReader(entry.Header, Fields, context(file));
        return new SiteConfig(
            fields.Read(ChampNom), fields.Read(ChampSousTitre), fields.Read(ChampDescription),
            fields.Has(ChampAdresse) && fields.Read(ChampAdresse) is { Length: > 0 } adresse ? adresse : null,
            fields.Has(ChampDepot) ? fields.Read(ChampDepot).TrimEnd('/') + "/" : null,
            fields.Read(ChampEditeur), fields.Read(ChampHebergeur), fields.Read(ChampContacts), fields.Has(ChampAudit) ? fields.Read(ChampAudit) : AuditAccessibilite.Aucun, fields.Read(ChampTeintes), ReadLogo(fields, tree, bag), fields.Read(ChampLicenceTextes), fields.Read(ChampLicenceDonnees), fields.Read(ChampAccord));
    }

    private static string? ReadLogo(FieldReader fields, SourceTree tree, DiagnosticBag bag)
    {
        if (!fields.Has(ChampLogo)) return null;
        var path = fields.Read(ChampLogo);
        if (tree.Has($"medias/{path}")) return path;
        bag.Add(Faults.LogoIntrouvable(fields.PlaceOf(ChampLogo), path));
        return null;
    }
}

/// <summary>Who publishes the site: what the law asks to name.</summary>
public sealed record Editeur(string Nom, string Statut, string Adresse, string DirecteurPublication)
{
    public static readonly Editeur Vide = new("", "", "", "");

    private static readonly Field<string> ChampNom = Declare.Optional("nom", Shapes.Text(), "Nom", "Le nom de l'organisme.", "Association …");
    private static readonly Field<string> ChampStatut = Declare.Optional("statut", Shapes.Text(), "Statut", "Sa forme.", "association loi 1901");
    private static readonly Field<string> ChampAdresse = Declare.Optional("adresse", Shapes.Text(), "Adresse", "Son adresse postale.", "1 place de la Mairie, 44000 Nantes");
    private static readonly Field<string> ChampDirecteur = Declare.Optional("directeur_publication", Shapes.Text(), "Direction de la publication", "La personne responsable, selon la loi.", "la présidente de l'association");

    public static readonly Shape<Editeur> Shape = Shapes.Object(
        new FieldSet(ChampNom, ChampStatut, ChampAdresse, ChampDirecteur), Vide, f => new Editeur(f.Read(ChampNom), f.Read(ChampStatut), f.Read(ChampAdresse), f.Read(ChampDirecteur)));
}

/// <summary>Who hosts it.</summary>
public sealed record Hebergeur(string Nom, string Adresse, string Telephone)
{
    public static readonly Hebergeur Vide = new("", "", "");

    private static readonly Field<string> ChampNom = Declare.Optional("nom", Shapes.Text(), "Nom", "Le nom de l'hébergeur.", "…");
    private static readonly Field<string> ChampAdresse = Declare.Optional("adresse", Shapes.Text(), "Adresse", "Son adresse postale.", "…");
    private static readonly Field<string> ChampTelephone = Declare.Optional("telephone", Shapes.Text(40), "Téléphone", "Son téléphone.", "…");

    public static readonly Shape<Hebergeur> Shape = Shapes.Object(
        new FieldSet(ChampNom, ChampAdresse, ChampTelephone), Vide, f => new Hebergeur(f.Read(ChampNom), f.Read(ChampAdresse), f.Read(ChampTelephone)));
}

/// <summary>Whom to write to; the CRIP contact is that of the département.</summary>
public sealed record Contacts(string Courriel, string Accessibilite, string Crip)
{
    public static readonly Contacts Vides = new("", "", "");

    private static readonly Field<string> ChampCourriel = Declare.Optional("courriel", Shapes.Raw(), "Courriel", "L'adresse de service du site.", "contact@exemple.fr");
    private static readonly Field<string> ChampAccessibilite = Declare.Optional("accessibilite", Shapes.Raw(), "Accessibilité", "L'adresse à qui signaler un défaut d'accessibilité.", "acces@exemple.fr");
    private static readonly Field<string> ChampCrip = Declare.Optional("crip", Shapes.Text(), "CRIP", "Le contact de la cellule de recueil des informations préoccupantes du département.", "02 00 00 00 00");

    public static readonly Shape<Contacts> Shape = Shapes.Object(
        new FieldSet(ChampCourriel, ChampAccessibilite, ChampCrip), Vides, f => new Contacts(f.Read(ChampCourriel), f.Read(ChampAccessibilite), f.Read(ChampCrip)));
}
