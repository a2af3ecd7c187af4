using System.Collections.Immutable;
using Alliance.Site.Fields;
using Alliance.Site.Referentiels;
using Alliance.Site.Sources;

namespace Alliance.Site.Chiffres;

/// <summary>A table of figures as a document prints it: its totals are shown as published, and checked against the columns.</summary>
public sealed record TableauDeChiffres(
    string Id, Source Source, string Titre, Provenance Provenance, Nature Nature, ImmutableArray<ColonneDeChiffres> Colonnes, ImmutableArray<LigneDeChiffres> Lignes, string Note)
{
    public static readonly TableauDeChiffres Inconnu = new("", default, "", Provenance.Inconnue, Nature.Declare, [], [], "");

    private static readonly Field<string> ChampId = Champs.Id("ALL-T1");
    private static readonly Field<string> ChampTitre = Declare.Required("titre", Shapes.Text(), "Titre", "La légende du tableau.", "Effectifs par département");
    private static readonly Field<ImmutableArray<ColonneDeChiffres>> ChampColonnes = Declare.Required("colonnes", Shapes.List(ColonneDeChiffres.Shape, 1, 12), "Colonnes", "De gauche à droite.", "- id: total");
    private static readonly Field<ImmutableArray<LigneDeChiffres>> ChampLignes = Declare.Required("lignes", Shapes.List(LigneDeChiffres.Shape, 1), "Lignes", "De haut en bas.", "- id: ALL-T1-01");

    public static readonly Shape<TableauDeChiffres> Shape = Shapes.Object(
        new FieldSet(ChampId, ChampTitre, Provenance.Champ, Lectures.ChampNature, ChampColonnes, ChampLignes, Champs.Note),
        Inconnu,
        fields => new TableauDeChiffres(
            fields.Read(ChampId), fields.PlaceOf(ChampId), fields.Read(ChampTitre), fields.Read(Provenance.Champ), fields.Read(Lectures.ChampNature),
            fields.Read(ChampColonnes), fields.Read(ChampLignes), fields.Read(Champs.Note)));
}

public sealed record ColonneDeChiffres(string Id, string Libelle)
{
    private static readonly Field<string> ChampId = Champs.Id("total");

    public static readonly Shape<ColonneDeChiffres> Shape = Shapes.Object(
        new FieldSet(ChampId, Champs.Libelle), new ColonneDeChiffres("", ""), fields => new ColonneDeChiffres(fields.Read(ChampId), fields.Read(Champs.Libelle)));
}

public sealed record LigneDeChiffres(string Id, Source Source, string Libelle, string Unite, ImmutableArray<Valeur> Valeurs, Lecture Lecture, string Note)
{
    private static readonly Field<string> ChampId = Champs.Id("ALL-T1-01");
    private static readonly Field<string> ChampUnite = Declare.Optional("unite", Shapes.Text(60), "Unité", "Ce que l'on compte.", "enfants");
    private static readonly Field<ImmutableArray<Valeur>> ChampValeurs = Declare.Required("valeurs", Shapes.List(ValeurShape.Shape, 1, 12), "Valeurs", "Une par colonne ; « - » quand la case est vide.", "- 101");

    public static readonly Shape<LigneDeChiffres> Shape = Shapes.Object(
        new FieldSet(ChampId, Champs.Libelle, ChampUnite, ChampValeurs, Lectures.ChampLecture, Champs.Note),
        new LigneDeChiffres("", default, "", "", [], Lecture.Douteuse, ""),
        fields => new LigneDeChiffres(
            fields.Read(ChampId), fields.PlaceOf(ChampValeurs), fields.Read(Champs.Libelle), fields.Read(ChampUnite), fields.Read(ChampValeurs), fields.Read(Lectures.ChampLecture), fields.Read(Champs.Note)));
}
