using Alliance.Site.Diagnostics;
using Alliance.Site.Fields;
using Alliance.Site.Sources;

namespace Alliance.Site.Referentiels;

/// <summary>An <c>id</c> names one item of its file, whatever the case: it makes addresses, and some disks take A for a.</summary>
public static class IdentifiantRules
{
    /// <summary>Walks the YAML (at most 32 levels deep, as read) for lists of maps with an <c>id</c>.</summary>
    public static void Check(YamlMap root, DiagnosticBag bag)
    {
        var seen = new Dictionary<string, Source>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in root.Entries) Visit(entry.Value, seen, bag);
    }

    private static void Visit(YamlNode node, Dictionary<string, Source> seen, DiagnosticBag bag)
    {
        switch (node)
        {
            case YamlSequence sequence:
                foreach (var item in sequence.Items) Visit(item, seen, bag);
                break;
            case YamlMap map:
                if (map.Find("id") is YamlScalar id && !seen.TryAdd(id.Value, id.Start)) bag.Add(Faults.IdentifiantEnDouble(id.Start, id.Value, seen[id.Value]));
                foreach (var entry in map.Entries)
                {
                    // The columns of a table have ids of their own, repeated from table to table.
                    if (entry.Key != "colonnes") Visit(entry.Value, seen, bag);
                }

                break;
        }
    }
}
