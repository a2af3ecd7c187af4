using System.Collections.Immutable;
using Alliance.Site.Diagnostics;
using Alliance.Site.Fields;
using Alliance.Site.Sources;

namespace Alliance.Site.Galerie;

/// <summary>Reads the examples of every component.</summary>
public static class Exemples
{
    private static readonly Field<string> ChampNom = Declare.Required("nom", Shapes.Text(80), "Nom", "Ce que montre l'exemple.", "titre très long");

    /// <summary>In the order of the components' names, then of each file; what cannot be read is a fault and is left out.</summary>
    public static ImmutableArray<Exemple> Read(SourceTree templates, DiagnosticBag bag)
    {
        var found = ImmutableArray.CreateBuilder<Exemple>();
        foreach (var file in templates.Under("components/", "/exemples.yaml"))
        {
            if (Entry.ReadYaml(file, bag) is not { } entry) continue;
            var piece = file.Path.Split('/')[1];
            if (entry.Header.Find("exemples") is not YamlSequence cases)
            {
                bag.Add(Faults.ExempleInvalide(entry.Start, piece));
                continue;
            }

            foreach (var node in cases.Items)
            {
                if (node is YamlMap map && map.Find(ChampNom.Key) is YamlScalar nom)
                {
                    var donnees = map.Find("donnees") as YamlMap ?? new YamlMap(map.Start, []);
                    found.Add(new Exemple(piece, found.Count(e => e.Piece == piece) + 1, nom.Value, donnees, map.Find("enveloppe") is YamlScalar { Value: "tableau" }));
                }
                else bag.Add(Faults.ExempleInvalide(node.Start, piece));
            }
        }

        return found.DrainToImmutable();
    }
}
