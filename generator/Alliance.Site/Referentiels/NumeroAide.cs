using Alliance.Site.Fields;
using Alliance.Site.Sources;

namespace Alliance.Site.Referentiels;

/// <summary>A help line, with the day somebody last checked it.</summary>
public sealed record NumeroAide(string Id, Source Source, string Libelle, string Numero, string Pour, string Quand, SourceCitee Reference, DateOnly VerifieLe) : ITerme
{
    private static readonly Field<string> ChampId = Champs.Id("119");
    private static readonly Field<string> ChampNom = Declare.Required("nom", Shapes.Text(), "Nom", "Le nom du service.", "Allô enfance en danger");
    private static readonly Field<string> ChampNumero = Declare.Required("numero", Shapes.Raw(20), "Numéro", "Le numéro à composer.", "119");
    private static readonly Field<string> ChampPour = Declare.Required("pour", Shapes.Text(600), "Pour", "Qui peut appeler, et pour quoi.", "Un enfant en danger ou qui risque de l'être.");
    private static readonly Field<string> ChampQuand = Declare.Optional("quand", Shapes.Text(), "Quand", "Les jours et les heures.", "tous les jours, jour et nuit");
    private static readonly Field<SourceCitee> ChampSource = Declare.Required("source", Termes.Source, "Source", "La page officielle.", "119-gouv");
    private static readonly Field<DateOnly> ChampVerifie = Declare.Required("verifie_le", Shapes.Date, "Vérifié le", "Le jour de la dernière vérification.", "2026-11-21");

    public static readonly Shape<NumeroAide> Shape = Shapes.Object(
        new FieldSet(ChampId, ChampNom, ChampNumero, ChampPour, ChampQuand, ChampSource, ChampVerifie),
        new NumeroAide("", default, "", "", "", "", SourceCitee.Inconnue, default),
        fields => new NumeroAide(
            fields.Read(ChampId), fields.PlaceOf(ChampVerifie), fields.Read(ChampNom), fields.Read(ChampNumero), fields.Read(ChampPour), fields.Read(ChampQuand), fields.Read(ChampSource), fields.Read(ChampVerifie)));
}
