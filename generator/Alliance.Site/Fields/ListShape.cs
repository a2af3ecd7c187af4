using System.Collections.Immutable;
using Alliance.Site.Diagnostics;

namespace Alliance.Site.Fields;

/// <summary>A YAML list. A faulty item is left out; where items are distinct, the same scalar twice is a fault.</summary>
public sealed class ListShape<T>(Shape<T> item, int min, int max, bool distinct)
    : Shape<ImmutableArray<T>>(
        new ShapeInfo($"une liste ({item.Info.Name.Replace("une ", "").Replace("un ", "")})", Bounds(min, max), item.Info.Values, item.Info.Fields),
        [])
{
    public override ImmutableArray<T> Read(YamlNode node, FieldPlace place)
    {
        if (node is not YamlSequence sequence)
        {
            place.Bag.Add(Faults.TypeInattendu(node.Start, place.Path, "une liste, un élément par ligne", place.Field.Example));
            return [];
        }

        var count = sequence.Items.Length;
        if (count < min) place.Bag.Add(Faults.ListeTropCourte(node.Start, place.Path, count, min));
        if (count > max) place.Bag.Add(Faults.ListeTropLongue(node.Start, place.Path, count, max));
        count = Math.Min(count, max);
        var values = ImmutableArray.CreateBuilder<T>(count);
        for (var i = 0; i < count; i++)
        {
            var faults = place.Bag.Count;
            var value = item.Read(sequence.Items[i], place with { Index = i });
            if (distinct && IsRepeated(sequence.Items, i)) place.Bag.Add(Faults.ValeurEnDouble(sequence.Items[i].Start, place.Path, ((YamlScalar)sequence.Items[i]).Value));
            else if (place.Bag.Count == faults) values.Add(value);
        }

        return values.DrainToImmutable();
    }

    private static bool IsRepeated(ImmutableArray<YamlNode> items, int index)
    {
        if (items[index] is not YamlScalar scalar) return false;
        for (var i = 0; i < index; i++)
        {
            if (items[i] is YamlScalar earlier && earlier.Value == scalar.Value) return true;
        }

        return false;
    }

    private static string? Bounds(int min, int max) => (min, max) switch
    {
        (0, 200) => null,
        (_, 200) => $"{min} au moins",
        (0, _) => $"{max} au plus",
        _ => $"de {min} à {max}",
    };
}
