using System.Collections.Immutable;
using Alliance.Site.Chiffres;
using Alliance.Site.Fields;

namespace Alliance.Site.Referentiels;

/// <summary>The eight conditions of transferability and the five recommendations.</summary>
public sealed record Transferabilite(ImmutableArray<ConditionDeTransfert> Conditions, ImmutableArray<Recommandation> Recommandations)
{
    public static readonly Transferabilite Vide = new([], []);

    private static readonly Field<ImmutableArray<ConditionDeTransfert>> ChampConditions = Declare.Required("conditions", Shapes.List(ConditionDeTransfert.Shape, min: 1), "Conditions", "Les conditions de transférabilité.", "- id: objectifs");
    private static readonly Field<ImmutableArray<Recommandation>> ChampRecommandations = Declare.Required("recommandations", Shapes.List(Recommandation.Shape, min: 1), "Recommandations", "Les conditions de réussite.", "- id: accessibilite");

    public static readonly FieldSet Fields = new(ChampConditions, ChampRecommandations, Chiffres.AConfirmer.Champ);

    public static Transferabilite Read(FieldReader fields) => new(fields.Read(ChampConditions), fields.Read(ChampRecommandations));
}

public sealed record ConditionDeTransfert(string Id, bool EstDeDeploiement, string Libelle, string Constat, string Condition, ImmutableArray<string> Questions, Provenance Provenance, Lecture Lecture)
{
    private static readonly Field<string> ChampId = Champs.Id("objectifs");
    private static readonly Field<bool> ChampFamille = Declare.Required("famille", Shapes.Choice(("programme-et-publics", false), ("conditions-de-deploiement", true)), "Famille", "Le programme et ses publics, ou les conditions de déploiement.", "programme-et-publics");
    private static readonly Field<string> ChampConstat = Declare.Required("constat", Shapes.Text(1500), "Constat", "Ce que l'expérience avait.", "Des actions gratuites et proches.");
    private static readonly Field<string> ChampCondition = Declare.Required("condition", Shapes.Text(1000), "Condition", "Ce qu'il faut retrouver.", "Que l'action soit accessible.");
    private static readonly Field<ImmutableArray<string>> ChampQuestions = Declare.Required("questions", Shapes.List(Shapes.Text(), min: 1), "Questions", "À se poser en équipe.", "- Qui paiera le transport ?");

    public static readonly Shape<ConditionDeTransfert> Shape = Shapes.Object(
        new FieldSet(ChampId, ChampFamille, Champs.Libelle, ChampConstat, ChampCondition, ChampQuestions, Provenance.Champ, Lectures.ChampLecture, Champs.Note),
        new ConditionDeTransfert("", false, "", "", "", [], Provenance.Inconnue, Lecture.Douteuse),
        fields => new ConditionDeTransfert(
            fields.Read(ChampId), fields.Read(ChampFamille), fields.Read(Champs.Libelle), fields.Read(ChampConstat), fields.Read(ChampCondition), fields.Read(ChampQuestions), fields.Read(Provenance.Champ), fields.Read(Lectures.ChampLecture)));
}

public sealed record Recommandation(string Id, string Libelle, string Texte, Provenance Provenance, Lecture Lecture)
{
    private static readonly Field<string> ChampId = Champs.Id("accessibilite");
    private static readonly Field<string> ChampTexte = Declare.Required("texte", Shapes.Text(1500), "Texte", "La recommandation, expliquée.", "Des actions gratuites, près des familles.");

    public static readonly Shape<Recommandation> Shape = Shapes.Object(
        new FieldSet(ChampId, Champs.Libelle, ChampTexte, Provenance.Champ, Lectures.ChampLecture, Champs.Note),
        new Recommandation("", "", "", Provenance.Inconnue, Lecture.Douteuse),
        fields => new Recommandation(fields.Read(ChampId), fields.Read(Champs.Libelle), fields.Read(ChampTexte), fields.Read(Provenance.Champ), fields.Read(Lectures.ChampLecture)));
}
