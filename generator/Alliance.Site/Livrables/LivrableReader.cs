using Alliance.Site.Diagnostics;
using Alliance.Site.Documents;
using Alliance.Site.Fields;
using Alliance.Site.Model;
using Alliance.Site.Sources;

namespace Alliance.Site.Livrables;

/// <summary>The declaration of a livrable's fields, and its reader.</summary>
public static class LivrableReader
{
    private static readonly Shape<CodeDeLivrable> CodeShape = new ScalarShape<CodeDeLivrable>(
        new ShapeInfo("un code de livrable", "de L1 à L14, une lettre minuscule au plus"),
        default,
        (YamlScalar scalar, FieldPlace place, out CodeDeLivrable value) =>
            CodeDeLivrable.TryParse(scalar.Value, out value) || place.Fault(Faults.ValeurIllisible(scalar.Start, place.Path, scalar.Value, place.Field.Example), false));

    public static readonly Field<CodeDeLivrable> Code = Declare.Required("code", CodeShape, "Code", "De L1 à L14 ; une lettre en plus pour un document qui l'accompagne (L10b).", "L2");
    private static readonly Field<EtapeDeDeploiement> Etape = Declare.Required("etape",
        Shapes.Choice(
            ("comprendre", EtapeDeDeploiement.Comprendre), ("s-auto-evaluer", EtapeDeDeploiement.SAutoEvaluer), ("dimensionner", EtapeDeDeploiement.Dimensionner), ("piloter", EtapeDeDeploiement.Piloter),
            ("outiller", EtapeDeDeploiement.Outiller), ("evaluer", EtapeDeDeploiement.Evaluer)),
        "Étape", "L'étape du parcours de déploiement.", "piloter");
    private static readonly Field<string> Public = Declare.Required("public", Shapes.Text(), "Public", "Pour qui.", "l'équipe qui porte le projet");
    private static readonly Field<string> Usage = Declare.Required("usage", Shapes.Text(600), "Usage", "Quand le sortir.", "Avant la première réunion avec les élus.");
    private static readonly Field<string> Temps = Declare.Required("temps", Shapes.Text(), "Temps", "Le temps que cela prend.", "deux heures en équipe");

    public static readonly FieldSet Fields = new([Code, Communs.Titre, Etape, Public, Usage, Temps, .. Communs.SuiviDeFiche]);

    public static Livrable Read(Entry entry, FieldReader fields)
    {
        var corps = fields.Context.ReadBody(entry);
        return new Livrable(
            Communs.FicheAvecStatut(entry, fields, "livrables"), fields.Read(Communs.Titre), Accroches.De(corps.Blocs), fields.Read(Code), fields.PlaceOf(Code), fields.Read(Etape), fields.Read(Public), fields.Read(Usage), fields.Read(Temps), corps);
    }
}
