using System.Collections.Immutable;
using Alliance.Site.Fields;

namespace Alliance.Site.Referentiels;

/// <summary>The questions, the twelve indicators and the tools of the evaluation.</summary>
public sealed record Evaluation(ImmutableArray<QuestionEvaluative> Questions, ImmutableArray<Indicateur> Indicateurs, ImmutableArray<OutilEvaluation> Outils)
{
    public static readonly Evaluation Vide = new([], [], []);

    private static readonly Field<ImmutableArray<QuestionEvaluative>> ChampQuestions = Declare.Required("questions", Shapes.List(QuestionEvaluative.Shape, min: 1), "Questions", "Les questions évaluatives.", "- id: deploiement");
    private static readonly Field<ImmutableArray<Indicateur>> ChampIndicateurs = Declare.Required("indicateurs", Shapes.List(Indicateur.Shape, min: 1), "Indicateurs", "Les indicateurs suivis.", "- id: IND-01");
    private static readonly Field<ImmutableArray<OutilEvaluation>> ChampOutils = Declare.Required("outils", Shapes.List(OutilEvaluation.Shape, min: 1), "Outils", "Les outils de recueil.", "- id: questionnaires");

    public static readonly FieldSet Fields = new(ChampQuestions, ChampIndicateurs, ChampOutils, Chiffres.AConfirmer.Champ);

    public static Evaluation Read(FieldReader fields) => new(fields.Read(ChampQuestions), fields.Read(ChampIndicateurs), fields.Read(ChampOutils));
}

public sealed record QuestionEvaluative(string Id, string Libelle, string Precision)
{
    private static readonly Field<string> ChampId = Champs.Id("deploiement");
    private static readonly Field<string> ChampPrecision = Declare.Required("precision", Shapes.Text(1000), "Précision", "Ce que la question recouvre.", "Le déploiement et ses effets.");

    public static readonly Shape<QuestionEvaluative> Shape = Shapes.Object(
        new FieldSet(ChampId, Champs.Libelle, ChampPrecision), new QuestionEvaluative("", "", ""),
        fields => new QuestionEvaluative(fields.Read(ChampId), fields.Read(Champs.Libelle), fields.Read(ChampPrecision)));
}

/// <summary>How sure the axis of an indicator is: the slide that tells it lost its layout.</summary>
public enum Confiance
{
    Probable,
    Ouverte,
    Confirmee,
}

public sealed record Indicateur(string Id, string Libelle, AxeOttawa Axe, Confiance Confiance, string Question, string SourceDonnee, string Frequence)
{
    private static readonly Field<string> ChampId = Champs.Id("IND-01");
    private static readonly Field<AxeOttawa> ChampAxe = Declare.Required("axe", Termes.Axe, "Axe", "L'axe de la charte d'Ottawa que nous proposons.", "politique-de-sante");
    private static readonly Field<Confiance> ChampConfiance = Declare.Required("confiance",
        Shapes.Choice(("probable", Confiance.Probable), ("ouverte", Confiance.Ouverte), ("confirmee", Confiance.Confirmee)), "Confiance", "La sûreté de ce rattachement.", "probable");
    private static readonly Field<string> ChampQuestion = Declare.Required("question", Shapes.Text(), "Question", "La question à laquelle il répond.", "Le COPIL s'est-il réuni deux fois ?");
    private static readonly Field<string> ChampSource = Declare.Required("source_donnee", Shapes.Text(), "Source de la donnée", "Où la prendre.", "Comptes rendus de COPIL");
    private static readonly Field<string> ChampFrequence = Declare.Required("frequence", Shapes.Text(), "Fréquence", "Quand la relever.", "chaque année");

    public static readonly Shape<Indicateur> Shape = Shapes.Object(
        new FieldSet(ChampId, Champs.Libelle, ChampAxe, ChampConfiance, ChampQuestion, ChampSource, ChampFrequence),
        new Indicateur("", "", AxeOttawa.Inconnu, Confiance.Ouverte, "", "", ""),
        fields => new Indicateur(
            fields.Read(ChampId), fields.Read(Champs.Libelle), fields.Read(ChampAxe), fields.Read(ChampConfiance), fields.Read(ChampQuestion), fields.Read(ChampSource), fields.Read(ChampFrequence)));
}

public sealed record OutilEvaluation(string Id, string Libelle, string Description, SourceCitee Source)
{
    private static readonly Field<string> ChampId = Champs.Id("questionnaires");
    private static readonly Field<SourceCitee> ChampSource = Declare.Required("source", Termes.Source, "Source", "Le document qui le nomme.", "seed-004");

    public static readonly Shape<OutilEvaluation> Shape = Shapes.Object(
        new FieldSet(ChampId, Champs.Libelle, Champs.Description, ChampSource), new OutilEvaluation("", "", "", SourceCitee.Inconnue),
        fields => new OutilEvaluation(fields.Read(ChampId), fields.Read(Champs.Libelle), fields.Read(Champs.Description), fields.Read(ChampSource)));
}
