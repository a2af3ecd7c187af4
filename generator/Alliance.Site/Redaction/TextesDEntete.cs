using System.Collections.Immutable;
using Alliance.Site.Fields;

namespace Alliance.Site.Redaction;

/// <summary>
/// The texts of a header, where they are written: the values of the fields declared as text. Terms, numbers and dates are not prose;
/// what is Markdown is read as a body.
/// </summary>
public static class TextesDEntete
{
    public static List<YamlScalar> De(YamlMap entete, FieldSet champs)
    {
        var textes = new List<YamlScalar>();
        Append(textes, entete, champs);
        return textes;
    }

    private static void Append(List<YamlScalar> textes, YamlMap map, FieldSet champs)
    {
        foreach (var entry in map.Entries)
        {
            if (champs.Find(entry.Key) is not { } champ) continue;
            foreach (var node in entry.Value is YamlSequence sequence ? sequence.Items : [entry.Value])
            {
                if (node is YamlMap inner && champ.Info.Fields is { } own) Append(textes, inner, own);
                else if (node is YamlScalar scalar && champ is Field<string> or Field<ImmutableArray<string>>) textes.Add(scalar);
            }
        }
    }
}
