using System.Collections.Immutable;
using Alliance.Site.Chiffres;
using Alliance.Site.Documents;
using Alliance.Site.Fields;

namespace Alliance.Site.Referentiels;

/// <summary>The two-level deployment model, the pack per territory, the calculation rules, and what was planned against what was done.</summary>
public sealed record Deploiement(
    ImmutableArray<NiveauDePilotage> Niveaux, ImmutableArray<Chiffre> Pack, ImmutableArray<RegleDeCalcul> Regles, ImmutableArray<Comparaison> Comparaison, ImmutableArray<Chiffre> Moyens, ImmutableArray<AConfirmer> AConfirmer)
{
    public static readonly Deploiement Vide = new([], [], [], [], [], []);

    private static readonly Field<ImmutableArray<NiveauDePilotage>> ChampNiveaux = Declare.Required("niveaux", Shapes.List(NiveauDePilotage.Shape, min: 1), "Niveaux", "Les niveaux du modèle.", "- id: institutionnel");
    private static readonly Field<ImmutableArray<Chiffre>> ChampPack = Declare.Required("pack", Shapes.List(Chiffre.Shape, min: 1), "Pack", "Les quantités par territoire.", "- id: PACK-1");
    private static readonly Field<ImmutableArray<RegleDeCalcul>> ChampRegles = Declare.Required("regles", Shapes.List(RegleDeCalcul.Shape, min: 1), "Règles de calcul", "Comment dimensionner.", "- id: adultes-uniques");
    private static readonly Field<ImmutableArray<Comparaison>> ChampComparaison = Declare.Optional("comparaison", Shapes.List(Referentiels.Comparaison.Shape), "Prévu et réalisé", "Le pack en face de ce qui a été fait.", "- id: CMP-1");
    private static readonly Field<ImmutableArray<Chiffre>> ChampMoyens = Declare.Optional("moyens", Shapes.List(Chiffre.Shape), "Moyens humains", "Toutes les hypothèses, côte à côte.", "- id: PSS-15");

    public static readonly FieldSet Fields = new(ChampNiveaux, ChampPack, ChampRegles, ChampComparaison, ChampMoyens, Chiffres.AConfirmer.Champ);

    public static Deploiement Read(FieldReader fields) => new(
        fields.Read(ChampNiveaux), fields.Read(ChampPack), fields.Read(ChampRegles), fields.Read(ChampComparaison), fields.Read(ChampMoyens), fields.Read(Chiffres.AConfirmer.Champ));
}

public sealed record NiveauDePilotage(string Id, string Libelle, string Instance, string Qui, Document Contenu)
{
    private static readonly Field<string> ChampId = Champs.Id("institutionnel");
    private static readonly Field<string> ChampInstance = Declare.Required("instance", Shapes.Text(), "Instance", "Le comité.", "COPIL");
    private static readonly Field<string> ChampQui = Declare.Required("qui", Shapes.Text(600), "Qui", "Qui y siège.", "Élus et institutions");
    private static readonly Field<Document> ChampContenu = Champs.Prose("contenu", "Contenu", "Ce qui s'y fait.");

    public static readonly Shape<NiveauDePilotage> Shape = Shapes.Object(
        new FieldSet(ChampId, Champs.Libelle, ChampInstance, ChampQui, ChampContenu),
        new NiveauDePilotage("", "", "", "", Document.Vide),
        fields => new NiveauDePilotage(fields.Read(ChampId), fields.Read(Champs.Libelle), fields.Read(ChampInstance), fields.Read(ChampQui), fields.Read(ChampContenu)));
}

public sealed record RegleDeCalcul(string Id, string Libelle, string Formule, string Explication, Provenance Provenance, Lecture Lecture)
{
    private static readonly Field<string> ChampId = Champs.Id("enfants-indirects");
    private static readonly Field<string> ChampFormule = Declare.Required("formule", Shapes.Text(), "Formule", "Le calcul, en mots.", "0,70 × adultes × 20");
    private static readonly Field<string> ChampExplication = Declare.Required("explication", Shapes.Text(1000), "Explication", "D'où vient la règle et ce qu'elle suppose.", "70 % des adultes formés reprennent…");

    public static readonly Shape<RegleDeCalcul> Shape = Shapes.Object(
        new FieldSet(ChampId, Champs.Libelle, ChampFormule, ChampExplication, Provenance.Champ, Lectures.ChampLecture),
        new RegleDeCalcul("", "", "", "", Provenance.Inconnue, Lecture.Douteuse),
        fields => new RegleDeCalcul(fields.Read(ChampId), fields.Read(Champs.Libelle), fields.Read(ChampFormule), fields.Read(ChampExplication), fields.Read(Provenance.Champ), fields.Read(Lectures.ChampLecture)));
}

public sealed record Comparaison(string Id, string Libelle, string Prevu, string Realise, string Note)
{
    private static readonly Field<string> ChampId = Champs.Id("CMP-1");
    private static readonly Field<string> ChampPrevu = Declare.Required("prevu", Shapes.Text(), "Prévu", "Ce que le pack demande.", "16");
    private static readonly Field<string> ChampRealise = Declare.Required("realise", Shapes.Text(), "Réalisé", "Ce qui a été fait.", "14");

    public static readonly Shape<Comparaison> Shape = Shapes.Object(
        new FieldSet(ChampId, Champs.Libelle, ChampPrevu, ChampRealise, Champs.Note),
        new Comparaison("", "", "", "", ""),
        fields => new Comparaison(fields.Read(ChampId), fields.Read(Champs.Libelle), fields.Read(ChampPrevu), fields.Read(ChampRealise), fields.Read(Champs.Note)));
}
