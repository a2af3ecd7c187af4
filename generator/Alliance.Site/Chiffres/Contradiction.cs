using System.Collections.Immutable;
using Alliance.Site.Fields;
using Alliance.Site.Referentiels;

namespace Alliance.Site.Chiffres;

/// <summary>Where the documents contradict themselves: every version is shown, none is corrected.</summary>
public sealed record Contradiction(string Id, string Libelle, ImmutableArray<VersionDeChiffre> Versions, string Note)
{
    private static readonly Field<string> ChampId = Champs.Id("PSS-16-17");
    private static readonly Field<ImmutableArray<VersionDeChiffre>> ChampVersions = Declare.Required("versions", Shapes.List(VersionDeChiffre.Shape, min: 2), "Versions", "Chaque valeur, avec son passage.", "- valeur: 96");

    public static readonly Shape<Contradiction> Shape = Shapes.Object(
        new FieldSet(ChampId, Champs.Libelle, ChampVersions, Champs.Note),
        new Contradiction("", "", [], ""),
        fields => new Contradiction(fields.Read(ChampId), fields.Read(Champs.Libelle), fields.Read(ChampVersions), fields.Read(Champs.Note)));
}

public sealed record VersionDeChiffre(string Valeur, Provenance Provenance)
{
    private static readonly Field<string> ChampValeur = Declare.Required("valeur", Shapes.Text(), "Valeur", "La valeur telle qu'elle est écrite.", "96 communes");

    public static readonly Shape<VersionDeChiffre> Shape = Shapes.Object(
        new FieldSet(ChampValeur, Provenance.Champ), new VersionDeChiffre("", Provenance.Inconnue), fields => new VersionDeChiffre(fields.Read(ChampValeur), fields.Read(Provenance.Champ)));
}

/// <summary>A row that nobody should repeat before reading the original document.</summary>
public sealed record AConfirmer(string Id, string Libelle, string Texte, Provenance Provenance, string Pourquoi)
{
    private static readonly Field<string> ChampId = Champs.Id("CAR-17");
    private static readonly Field<string> ChampTexte = Declare.Required("texte", Shapes.Text(2000), "Texte", "Ce que l'on croit lire.", "« JEP de 3 jours ».");
    private static readonly Field<string> ChampPourquoi = Declare.Required("pourquoi", Shapes.Text(1000), "Pourquoi", "Ce qui empêche d'en être sûr.", "La mise en page est perdue.");

    public static readonly Shape<AConfirmer> Shape = Shapes.Object(
        new FieldSet(ChampId, Champs.Libelle, ChampTexte, Provenance.Champ, ChampPourquoi),
        new AConfirmer("", "", "", Provenance.Inconnue, ""),
        fields => new AConfirmer(fields.Read(ChampId), fields.Read(Champs.Libelle), fields.Read(ChampTexte), fields.Read(Provenance.Champ), fields.Read(ChampPourquoi)));

    public static readonly Field<ImmutableArray<AConfirmer>> Champ = Declare.Optional("a_confirmer", Shapes.List(Shape), "À confirmer", "Ce qui se lit mal dans les documents.", "- id: CAR-17");
}
