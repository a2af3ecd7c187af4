using Alliance.Site.Diagnostics;
using Alliance.Site.Documents;
using Alliance.Site.Fields;
using Alliance.Site.Output;

namespace Alliance.Site.Referentiels;

/// <summary>The fields that many items have, declared once.</summary>
public static class Champs
{
    private static readonly Shape<string> IdShape = new ScalarShape<string>(
        new ShapeInfo("un identifiant", "lettres sans accent, chiffres, points et tirets, 80 caractères au plus"),
        "",
        (YamlScalar scalar, FieldPlace place, out string value) =>
        {
            value = scalar.Value;
            if (WindowsNames.IsReserved(value)) return place.Fault(Faults.IdentifiantReserve(scalar.Start, place.Path, value), false);
            var valid = value is { Length: > 0 and <= 80 } and not [.., '.'] && value.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.' or '_');
            return valid || place.Fault(Faults.ValeurIllisible(scalar.Start, place.Path, scalar.Value, place.Field.Example), false);
        });

    public static readonly Field<string> Libelle = Declare.Required("libelle", Shapes.Text(), "Libellé", "Les mots que tout le monde lit.", "Colère");
    public static readonly Field<string> Description = Declare.Required("description", Shapes.Text(2000), "Description", "Une à trois phrases pour comprendre.", "Ce que l'on voit et ce que l'on peut en faire.");
    public static readonly Field<string> Note = Declare.Optional("note", Shapes.Text(1500), "Note", "Une réserve ou une précision, montrée près de la valeur.", "La somme des colonnes ne donne pas le total.");
    public static readonly Field<string> Periode = Declare.Optional("periode", Shapes.Text(), "Période", "Les dates ou l'année concernées.", "2022-2025");

    /// <summary>An id: letters, digits, hyphens, dots; unique in its file.</summary>
    public static Field<string> Id(string example) => Declare.Required("id", IdShape, "Identifiant", "Ce par quoi les autres fichiers le désignent ; il ne change plus.", example);

    public static Field<Document> Prose(string key, string label, string help) => Declare.Required(key, Shapes.Prose, label, help, "|");

    public static Field<Document> ProseFacultative(string key, string label, string help) => Declare.Optional(key, Shapes.Prose, label, help, "|");
}
