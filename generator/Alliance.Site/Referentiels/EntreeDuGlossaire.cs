using System.Collections.Immutable;
using Alliance.Site.Fields;

namespace Alliance.Site.Referentiels;

/// <summary>A word of the field or an acronym, explained.</summary>
public sealed record EntreeDuGlossaire(string Id, string Libelle, string Developpe, string Definition, ImmutableArray<string> Voir, Alliance.Site.Sources.Source SourceVoir, string Homographe, SourceCitee? Reference) : ITerme
{
    private static readonly Field<string> ChampId = Champs.Id("copil");
    private static readonly Field<string> ChampTerme = Declare.Required("terme", Shapes.Text(), "Terme", "Le mot ou le sigle.", "COPIL");
    private static readonly Field<string> ChampDeveloppe = Declare.Optional("developpe", Shapes.Text(), "Développé", "Le sigle en toutes lettres.", "comité de pilotage");
    private static readonly Field<string> ChampDefinition = Declare.Required("definition", Shapes.Text(1500), "Définition", "Une à trois phrases.", "Réunion des institutions et des élus qui décident.");
    private static readonly Field<ImmutableArray<string>> ChampVoir = Declare.Optional("voir", Shapes.List(Shapes.Raw(80)), "Voir aussi", "D'autres entrées, par leur identifiant.", "- cotech");
    private static readonly Field<string> ChampHomographe = Declare.Optional("homographe", Shapes.Text(600), "Homographe", "L'autre sens du même sigle.", "AF : aussi « assistant familial ».");
    private static readonly Field<SourceCitee> ChampSource = Declare.Optional("source", Termes.Source, "Source", "Le document qui l'emploie ou le définit.", "seed-004");

    public static readonly Shape<EntreeDuGlossaire> Shape = Shapes.Object(
        new FieldSet(ChampId, ChampTerme, ChampDeveloppe, ChampDefinition, ChampVoir, ChampHomographe, ChampSource),
        new EntreeDuGlossaire("", "", "", "", [], default, "", null),
        fields => new EntreeDuGlossaire(
            fields.Read(ChampId), fields.Read(ChampTerme), fields.Read(ChampDeveloppe), fields.Read(ChampDefinition), fields.Read(ChampVoir), fields.PlaceOf(ChampVoir), fields.Read(ChampHomographe),
            fields.Has(ChampSource) ? fields.Read(ChampSource) : null));
}
