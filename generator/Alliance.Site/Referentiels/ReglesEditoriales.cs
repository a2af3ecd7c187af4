using System.Collections.Immutable;
using Alliance.Site.Fields;
using Alliance.Site.Textes;

namespace Alliance.Site.Referentiels;

/// <summary>
/// The thresholds and word lists that the editorial checks apply: data, so that a territory can change them. What a file does not say is
/// taken from <see cref="Ordinaires"/>.
/// </summary>
public sealed record ReglesEditoriales(
    Seuils Seuils,
    ImmutableArray<string> VerbesRefuses,
    ImmutableArray<ExpressionSignalee> Expressions,
    Expressions PromessesRefusees,
    Expressions ToursDeParole,
    Expressions ToursPartages,
    ImmutableArray<string> MessageriesPersonnelles,
    ImmutableArray<string> CourrielsDeService,
    ImmutableArray<NumeroRemplace> NumerosRemplaces)
{
    public static readonly ReglesEditoriales Ordinaires = new(
        Seuils.Ordinaires,
        [],
        [],
        new Expressions([]),
        new Expressions(["à tour de rôle", "chacun son tour", "chacun à son tour", "chacun à leur tour", "chacun dit", "chacun parle", "chaque élève dit", "chaque élève parle", "tour de table", "tour de parole"]),
        new Expressions(["groupe", "équipe", "binôme", "îlot", "paire", "par deux", "voisin", "volontaire", "qui veut", "qui le veulent", "quelques"]),
        ["gmail.com", "googlemail.com", "orange.fr", "wanadoo.fr", "free.fr", "laposte.net", "sfr.fr", "neuf.fr", "bbox.fr", "numericable.fr", "icloud.com", "me.com", "aol.com", "protonmail.com", "hotmail.*", "outlook.*", "live.*", "msn.*", "yahoo.*", "gmx.*"],
        ["contact", "accueil", "secretariat", "direction", "service", "services", "mairie", "ecole", "college", "info", "infos", "presse", "sante", "prevention", "education", "scolaire", "periscolaire", "enfance", "jeunesse", "famille", "familles", "donnees", "dpo", "cps", "prenom", "nom"],
        [new NumeroRemplace("3020", "3018")]);

    private static readonly Field<Seuils> ChampSeuils = Declare.Required("seuils", Seuils.Shape, "Seuils", "Les nombres limites.", "mots_seance_max: 900");
    private static readonly Field<ImmutableArray<string>> ChampVerbes = Liste("verbes_refuses", "Verbes refusés", "Ce qu'un objectif ne dit pas, car personne ne peut le voir.", "- sensibiliser");
    private static readonly Field<ImmutableArray<ExpressionSignalee>> ChampExpressions = Declare.Required("expressions_signalees", Shapes.List(ExpressionSignalee.Shape), "Expressions signalées", "Ce qui ne se dit pas aux élèves.", "- id: il-faut");
    private static readonly Field<ImmutableArray<string>> ChampPromesses = Liste("promesses_refusees", "Promesses refusées", "Ce que l'on ne dit pas de nos contenus.", "- prouvé");
    private static readonly Field<ImmutableArray<string>> ChampTours = ListeFacultative("tours_de_parole", "Tours de parole", "Les mots qui annoncent que chaque élève parle devant la classe.", "- à tour de rôle");
    private static readonly Field<ImmutableArray<string>> ChampPartages = ListeFacultative("tours_partages", "Tours partagés", "Les mots qui disent, dans la même phrase, que seuls quelques élèves parlent à la fois.", "- groupe");
    private static readonly Field<ImmutableArray<string>> ChampMessageries = ListeFacultative("messageries_personnelles", "Messageries personnelles", "Les domaines où l'on ouvre une boîte à son nom ; « .* » pour toutes les terminaisons.", "- yahoo.*");
    private static readonly Field<ImmutableArray<string>> ChampServices = ListeFacultative("courriels_de_service", "Courriels de service", "Les mots qui font reconnaître l'adresse d'un service.", "- accueil");
    private static readonly Field<ImmutableArray<NumeroRemplace>> ChampNumeros = Declare.Optional("numeros_remplaces", Shapes.List(NumeroRemplace.Shape), "Numéros remplacés", "Les numéros d'aide qui n'existent plus.", "\n  - ancien: \"3020\"\n    nouveau: \"3018\"");

    public static readonly FieldSet Fields = new(ChampSeuils, ChampVerbes, ChampExpressions, ChampPromesses, ChampTours, ChampPartages, ChampMessageries, ChampServices, ChampNumeros);

    public static ReglesEditoriales Read(FieldReader fields) => new(
        fields.Read(ChampSeuils),
        fields.Read(ChampVerbes),
        fields.Read(ChampExpressions),
        new Expressions(fields.Read(ChampPromesses)),
        fields.Has(ChampTours) ? new Expressions(fields.Read(ChampTours)) : Ordinaires.ToursDeParole,
        fields.Has(ChampPartages) ? new Expressions(fields.Read(ChampPartages)) : Ordinaires.ToursPartages,
        fields.Has(ChampMessageries) ? fields.Read(ChampMessageries) : Ordinaires.MessageriesPersonnelles,
        fields.Has(ChampServices) ? fields.Read(ChampServices) : Ordinaires.CourrielsDeService,
        fields.Has(ChampNumeros) ? fields.Read(ChampNumeros) : Ordinaires.NumerosRemplaces);

    private static Field<ImmutableArray<string>> Liste(string key, string label, string help, string example) => Declare.Required(key, Shapes.List(Shapes.Raw()), label, help, example);

    private static Field<ImmutableArray<string>> ListeFacultative(string key, string label, string help, string example) => Declare.Optional(key, Shapes.List(Shapes.Raw()), label, help, example);
}

/// <summary>A help line that is gone, and the one that replaced it.</summary>
public sealed record NumeroRemplace(string Ancien, string Nouveau)
{
    private static readonly Field<string> ChampAncien = Declare.Required("ancien", Shapes.Raw(20), "Ancien", "Le numéro qui n'existe plus.", "\"3020\"");
    private static readonly Field<string> ChampNouveau = Declare.Required("nouveau", Shapes.Raw(20), "Nouveau", "Le numéro à donner.", "\"3018\"");

    public static readonly Shape<NumeroRemplace> Shape = Shapes.Object(
        new FieldSet(ChampAncien, ChampNouveau), new NumeroRemplace("", ""), fields => new NumeroRemplace(fields.Read(ChampAncien), fields.Read(ChampNouveau)));
}

public sealed record Seuils(int MotsSeanceMax, int PhasesMin, int PhasesMax, int CpsSecondairesMax, int ConsigneMotsMax, int TourIndividuelSecondes, int PartActiveMin, int PhraseElevesMotsMax, int CouvertureAPartirDe)
{
    public static readonly Seuils Ordinaires = new(900, 3, 7, 2, 20, 20, 50, 20, 36);

    private const string Aide = "Le seuil que la vérification applique.";

    private static readonly Field<int> ChampMots = Entier("mots_seance_max", 5000, "Mots d'une séance", "900");
    private static readonly Field<int> ChampPhasesMin = Entier("phases_min", 20, "Phases, au moins", "3");
    private static readonly Field<int> ChampPhasesMax = Entier("phases_max", 20, "Phases, au plus", "7");
    private static readonly Field<int> ChampCps = Entier("cps_secondaires_max", 20, "CPS secondaires, au plus", "2");
    private static readonly Field<int> ChampConsigne = Entier("consigne_mots_max", 200, "Mots d'une consigne", "20");
    private static readonly Field<int> ChampTour = Entier("tour_individuel_secondes", 600, "Secondes d'un tour individuel", "20");
    private static readonly Field<int> ChampPart = Entier("part_active_min", 100, "Part active, en %", "50");
    private static readonly Field<int> ChampPhrase = EntierFacultatif("phrase_eleves_mots_max", 200, "Mots d'une phrase que lisent les élèves", "20");
    private static readonly Field<int> ChampCouverture = EntierFacultatif("couverture_a_partir_de", 100000, "Nombre de séances à partir duquel toutes les CPS doivent être couvertes", "36");

    public static readonly Shape<Seuils> Shape = Shapes.Object(
        new FieldSet(ChampMots, ChampPhasesMin, ChampPhasesMax, ChampCps, ChampConsigne, ChampTour, ChampPart, ChampPhrase, ChampCouverture),
        Ordinaires,
        fields => new Seuils(
            fields.Read(ChampMots), fields.Read(ChampPhasesMin), fields.Read(ChampPhasesMax), fields.Read(ChampCps), fields.Read(ChampConsigne), fields.Read(ChampTour), fields.Read(ChampPart),
            fields.Has(ChampPhrase) ? fields.Read(ChampPhrase) : Ordinaires.PhraseElevesMotsMax, fields.Has(ChampCouverture) ? fields.Read(ChampCouverture) : Ordinaires.CouvertureAPartirDe));

    private static Field<int> Entier(string key, int max, string label, string example) =>
        Declare.Required(key, Shapes.Integer(1, max), label, Aide, example);

    private static Field<int> EntierFacultatif(string key, int max, string label, string example) =>
        Declare.Optional(key, Shapes.Integer(1, max), label, Aide, example);
}

public sealed record ExpressionSignalee(string Id, string Expression, string Raison, string Remede)
{
    /// <summary>Folded once: it is looked for in every sheet.</summary>
    public string Pliee { get; } = Pliage.Plier(Expression);

    private static readonly Field<string> ChampId = Champs.Id("il-faut");
    private static readonly Field<string> ChampExpression = Declare.Required("expression", Shapes.Raw(), "Expression", "Les mots à repérer.", "il faut");
    private static readonly Field<string> ChampRaison = Declare.Required("raison", Shapes.Text(), "Raison", "Pourquoi l'éviter.", "La tournure annonce une morale.");
    private static readonly Field<string> ChampRemede = Declare.Required("remede", Shapes.Text(), "Remède", "Ce qu'on peut dire à la place.", "Poser une question.");

    public static readonly Shape<ExpressionSignalee> Shape = Shapes.Object(
        new FieldSet(ChampId, ChampExpression, ChampRaison, ChampRemede), new ExpressionSignalee("", "", "", ""),
        fields => new ExpressionSignalee(fields.Read(ChampId), fields.Read(ChampExpression), fields.Read(ChampRaison), fields.Read(ChampRemede)));
}
