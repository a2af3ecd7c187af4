using Alliance.Site.Diagnostics;

namespace Alliance.Site.Fields;

/// <summary>A nested map with its own fields.</summary>
public sealed class ObjectShape<T>(FieldSet fields, T absent, Func<FieldReader, T> read)
    : Shape<T>(new ShapeInfo("un groupe de champs", null, default, fields), absent)
{
    public override T Read(YamlNode node, FieldPlace place)
    {
        if (node is YamlMap map) return read(new FieldReader(map, fields, place.Context, place));
        var keys = string.Join(", ", fields.Fields.Where(f => f.Required).Select(f => f.Key));
        place.Bag.Add(Faults.TypeInattendu(node.Start, place.Path, $"un groupe de champs ({keys})", place.Field.Example));
        return Absent;
    }
}
