using Alliance.Site.Diagnostics;
using Alliance.Site.Sources;

namespace Alliance.Site.Fields;

/// <summary>
/// A map being read against its declaration. Unknown keys are reported when it is made; each field is then read once, by the reader of
/// its kind, into a record that cannot be half right.
/// </summary>
public sealed class FieldReader
{
    private readonly YamlMap _map;
    private readonly FieldPlace? _parent;

    public FieldReader(YamlMap map, FieldSet fields, ReadContext context, FieldPlace? parent = null)
    {
        _map = map;
        _parent = parent;
        Context = context;
        foreach (var entry in map.Entries)
        {
            if (!fields.Knows(entry.Key)) context.Bag.Add(Faults.ChampInconnu(entry.Place, PathOf(entry.Key), entry.Key, fields.Keys));
        }
    }

    public ReadContext Context { get; }

    public Source Start => _map.Start;

    public T Read<T>(Field<T> field)
    {
        var node = _map.Find(field.Key);
        if (node is not null) return field.Shape.Read(node, new FieldPlace(this, field));
        if (field.Required) Context.Bag.Add(Faults.ChampManquant(_map.PlaceOf(field.Key), PathOf(field.Key), field.Label, field.Example));
        return field.Shape.Absent;
    }

    /// <summary>Where the value of a field stands, or its map when it is absent: for a fault found later.</summary>
    public Source PlaceOf(Field field) => _map.Find(field.Key)?.Start ?? _map.PlaceOf(field.Key);

    public bool Has(Field field) => _map.Find(field.Key) is not null;

    internal string PathOf(string key) => _parent is { } parent ? $"{parent.Path}.{key}" : key;
}
