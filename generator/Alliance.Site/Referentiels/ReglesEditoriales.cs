using System.Collections.Immutable;
using Alliance.Site.Fields;

namespace Alliance.Site.Referentiels;

/// <summary>The thresholds and word lists that the editorial checks apply: data, so that a territory can change them.</summary>
public sealed record ReglesEditoriales(Seuils Seuils, ImmutableArray<string> VerbesRefuses, ImmutableArray<ExpressionSignalee> Expressions, ImmutableArray<string> PromessesRefusees)
{
    public static readonly ReglesEditoriales Vides = new(Seuils.Ordinaires, [], [], []);

    private static readonly Field<Seuils> ChampSeuils = Declare.Required("seuils", Seuils.Shape, "Seuils", "Les nombres limites.", "mots_seance_max: 900");
    private static readonly Field<ImmutableArray<string>> ChampVerbes = Declare.Required("verbes_refuses", Shapes.List(Shapes.Raw()), "Verbes refusés", "Ce qu'un objectif ne dit pas, car personne ne peut le voir.", "- sensibiliser");
    private static readonly Field<ImmutableArray<ExpressionSignalee>> ChampExpressions = Declare.Required("expressions_signalees", Shapes.List(ExpressionSignalee.Shape), "Expressions signalées", "Ce qui ne se dit pas aux élèves.", "- id: il-faut");
    private static readonly Field<ImmutableArray<string>> ChampPromesses = Declare.Required("promesses_refusees", Shapes.List(Shapes.Raw()), "Promesses refusées", "Ce que l'on ne dit pas de nos contenus.", "- prouvé");

    public static readonly FieldSet Fields = new(ChampSeuils, ChampVerbes, ChampExpressions, ChampPromesses);

    public static ReglesEditoriales Read(FieldReader fields) => new(fields.Read(ChampSeuils), fields.Read(ChampVerbes), fields.Read(ChampExpressions), fields.Read(ChampPromesses));
}

public sealed record Seuils(int MotsSeanceMax, int PhasesMin, int PhasesMax, int CpsSecondairesMax, int ConsigneMotsMax, int TourIndividuelSecondes, int PartActiveMin)
{
    public static readonly Seuils Ordinaires = new(900, 3, 7, 2, 20, 20, 50);

    private static readonly Field<int> ChampMots = Entier("mots_seance_max", 5000, "Mots d'une séance", "900");
    private static readonly Field<int> ChampPhasesMin = Entier("phases_min", 20, "Phases, au moins", "3");
    private static readonly Field<int> ChampPhasesMax = Entier("phases_max", 20, "Phases, au plus", "7");
    private static readonly Field<int> ChampCps = Entier("cps_secondaires_max", 20, "CPS secondaires, au plus", "2");
    private static readonly Field<int> ChampConsigne = Entier("consigne_mots_max", 200, "Mots d'une consigne", "20");
    private static readonly Field<int> ChampTour = Entier("tour_individuel_secondes", 600, "Secondes d'un tour individuel", "20");
    private static readonly Field<int> ChampPart = Entier("part_active_min", 100, "Part active, en %", "50");

    public static readonly Shape<Seuils> Shape = Shapes.Object(
        new FieldSet(ChampMots, ChampPhasesMin, ChampPhasesMax, ChampCps, ChampConsigne, ChampTour, ChampPart),
        Ordinaires,
        fields => new Seuils(
            fields.Read(ChampMots), fields.Read(ChampPhasesMin), fields.Read(ChampPhasesMax), fields.Read(ChampCps), fields.Read(ChampConsigne), fields.Read(ChampTour), fields.Read(ChampPart)));

    private static Field<int> Entier(string key, int max, string label, string example) =>
        Declare.Required(key, Shapes.Integer(1, max), label, "Le seuil que la vérification applique.", example);
}

public sealed record ExpressionSignalee(string Id, string Expression, string Raison, string Remede)
{
    /// <summary>Folded once: it is looked for in every sheet.</summary>
    public string Pliee { get; } = Textes.Pliage.Plier(Expression);

    private static readonly Field<string> ChampId = Champs.Id("il-faut");
    private static readonly Field<string> ChampExpression = Declare.Required("expression", Shapes.Raw(), "Expression", "Les mots à repérer.", "il faut");
    private static readonly Field<string> ChampRaison = Declare.Required("raison", Shapes.Text(), "Raison", "Pourquoi l'éviter.", "La tournure annonce une morale.");
    private static readonly Field<string> ChampRemede = Declare.Required("remede", Shapes.Text(), "Remède", "Ce qu'on peut dire à la place.", "Poser une question.");

    public static readonly Shape<ExpressionSignalee> Shape = Shapes.Object(
        new FieldSet(ChampId, ChampExpression, ChampRaison, ChampRemede), new ExpressionSignalee("", "", "", ""),
        fields => new ExpressionSignalee(fields.Read(ChampId), fields.Read(ChampExpression), fields.Read(ChampRaison), fields.Read(ChampRemede)));
}
