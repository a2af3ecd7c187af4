using System.Collections.Immutable;
using Alliance.Site.Fields;
using Alliance.Site.Sources;

namespace Alliance.Site.Referentiels;

/// <summary>One of the three families of the 2022 list.</summary>
public sealed record CpsCategorie(string Id, string Code, string Libelle, string Description, ImmutableArray<CpsGenerale> Generales) : ITerme
{
    public static readonly CpsCategorie Inconnue = new("", "", "", "", []);

    private static readonly Field<string> ChampId = Champs.Id("cognitives");
    private static readonly Field<string> ChampCode = Declare.Required("code", Shapes.Raw(1), "Code", "La lettre de la famille dans nos codes.", "C");
    private static readonly Field<ImmutableArray<CpsGenerale>> ChampGenerales = Declare.Required("generales", Shapes.List(CpsGenerale.Shape, min: 1), "CPS générales", "Les compétences générales de la famille.", "- id: C1");

    public static readonly Shape<CpsCategorie> Shape = Shapes.Object(
        new FieldSet(ChampId, ChampCode, Champs.Libelle, Champs.Description, ChampGenerales),
        Inconnue,
        fields => new CpsCategorie(fields.Read(ChampId), fields.Read(ChampCode), fields.Read(Champs.Libelle), fields.Read(Champs.Description), fields.Read(ChampGenerales)));
}

/// <summary>One of the nine general skills.</summary>
public sealed record CpsGenerale(string Id, Source Source, string Libelle, string Description, ImmutableArray<CpsSpecifique> Specifiques) : ITerme
{
    public static readonly CpsGenerale Inconnue = new("", default, "", "", []);

    private static readonly Field<string> ChampId = Champs.Id("C1");
    private static readonly Field<ImmutableArray<CpsSpecifique>> ChampSpecifiques = Declare.Required("specifiques", Shapes.List(CpsSpecifique.Shape, min: 1), "CPS spécifiques", "Les compétences spécifiques.", "- id: C1.1");

    public static readonly Shape<CpsGenerale> Shape = Shapes.Object(
        new FieldSet(ChampId, Champs.Libelle, Champs.Description, ChampSpecifiques),
        Inconnue,
        fields => new CpsGenerale(fields.Read(ChampId), fields.PlaceOf(ChampId), fields.Read(Champs.Libelle), fields.Read(Champs.Description), fields.Read(ChampSpecifiques)));

    /// <summary>The last part of its address: <c>e1</c>.</summary>
    public string Slug => Id.ToLowerInvariant();
}

/// <summary>One of the twenty-one specific skills: what a séance works on.</summary>
public sealed record CpsSpecifique(string Id, Source Source, string Libelle, string Precision, ImmutableArray<string> Variantes, string Description, string EnClasse, string ANePasConfondre) : ITerme
{
    public static readonly CpsSpecifique Inconnue = new("", default, "", "", [], "", "", "");

    private static readonly Field<string> ChampId = Champs.Id("E1.2");
    private static readonly Field<string> ChampPrecision = Declare.Optional("precision", Shapes.Text(), "Précision", "La parenthèse du libellé officiel.", "colère, anxiété, tristesse…");
    private static readonly Field<ImmutableArray<string>> ChampVariantes = Declare.Optional("variantes", Shapes.List(Shapes.Text()), "Variantes", "D'autres libellés que l'on rencontre.", "Identifier ses émotions");
    private static readonly Field<string> ChampEnClasse = Declare.Required("en_classe", Shapes.Text(1000), "En classe", "Ce que l'on voit ou entend en classe.", "Un élève dit « je suis déçu » plutôt que « c'est nul ».");
    private static readonly Field<string> ChampConfusion = Declare.Optional("a_ne_pas_confondre", Shapes.Text(1000), "À ne pas confondre", "La compétence voisine et ce qui l'en distingue.", "Exprimer une émotion vient après.");

    public static readonly Shape<CpsSpecifique> Shape = Shapes.Object(
        new FieldSet(ChampId, Champs.Libelle, ChampPrecision, ChampVariantes, Champs.Description, ChampEnClasse, ChampConfusion),
        Inconnue,
        fields => new CpsSpecifique(
            fields.Read(ChampId), fields.PlaceOf(ChampId), fields.Read(Champs.Libelle), fields.Read(ChampPrecision), fields.Read(ChampVariantes), fields.Read(Champs.Description),
            fields.Read(ChampEnClasse), fields.Read(ChampConfusion)));

    /// <summary>The last part of its address: <c>e1-2</c>.</summary>
    public string Slug => Id.ToLowerInvariant().Replace('.', '-');

    /// <summary>The code of the general skill it belongs to: <c>E1</c>.</summary>
    public string CodeGeneral => Id[..Math.Max(0, Id.IndexOf('.'))];
}

/// <summary>One of the ten skills of the 1993 list, with the 2022 skills we set beside it.</summary>
public sealed record CpsOms(string Id, string Libelle, int Paire, ImmutableArray<CpsSpecifique> Correspondances, string Description) : ITerme
{
    public static readonly CpsOms Inconnue = new("", "", 1, [], "");

    private static readonly Field<string> ChampId = Champs.Id("oms-04");
    private static readonly Field<int> ChampPaire = Declare.Required("paire", Shapes.Integer(1, 5), "Paire", "Le rang de la paire, de 1 à 5.", "2");
    private static readonly Field<ImmutableArray<CpsSpecifique>> ChampCorrespondances = Declare.Optional("correspondances", Shapes.Set(Termes.Cps), "Correspondances", "Les CPS de 2022 que nous plaçons en regard.", "C1.2");

    public static readonly Shape<CpsOms> Shape = Shapes.Object(
        new FieldSet(ChampId, Champs.Libelle, ChampPaire, ChampCorrespondances, Champs.Description),
        Inconnue,
        fields => new CpsOms(fields.Read(ChampId), fields.Read(Champs.Libelle), fields.Read(ChampPaire), fields.Read(ChampCorrespondances), fields.Read(Champs.Description)));
}
