using Alliance.Site.Fields;

namespace Alliance.Site.Model;

/// <summary>
/// The last full accessibility audit. Without one the site declares itself « non conforme », as the law has it (décret 2019-768).
/// </summary>
/// <param name="Date">The day of the audit, or null.</param>
/// <param name="Niveau">What the site declares, in words.</param>
/// <param name="Par">Who made it.</param>
/// <param name="Schema">The plan over several years: its address or its text.</param>
public sealed record AuditAccessibilite(DateOnly? Date, string Niveau, string Par, string Schema)
{
    private const string NonConforme = "non conforme";

    public static readonly AuditAccessibilite Aucun = new(null, NonConforme, "", "");

    private static readonly Field<DateOnly> ChampDate = Declare.Optional("date", Shapes.Date, "Date", "Le jour de l'audit complet.", "2027-05-12");
    private static readonly Field<string> ChampNiveau = Declare.Optional("niveau",
        Shapes.Choice(("non-conforme", NonConforme), ("partiellement-conforme", "partiellement conforme"), ("totalement-conforme", "totalement conforme")),
        "Niveau", "Ce que l'audit conclut.", "partiellement-conforme");
    private static readonly Field<string> ChampPar = Declare.Optional("par", Shapes.Text(), "Par", "L'organisme qui l'a mené.", "Cabinet …");
    private static readonly Field<string> ChampSchema = Declare.Optional("schema_pluriannuel", Shapes.Text(600), "Schéma pluriannuel", "L'adresse ou le texte du schéma.", "2027-2029 : …");

    /// <summary>A level without a dated audit, or without who made it, is not taken: it stays « non conforme ».</summary>
    public static readonly Shape<AuditAccessibilite> Shape = Shapes.Object(
        new FieldSet(ChampDate, ChampNiveau, ChampPar, ChampSchema), Aucun,
        f => f.Has(ChampDate) && f.Has(ChampNiveau) && f.Has(ChampPar)
            ? new AuditAccessibilite(f.Read(ChampDate), f.Read(ChampNiveau), f.Read(ChampPar), f.Read(ChampSchema))
            : Aucun with { Schema = f.Read(ChampSchema) });
}
