using Alliance.Site.Diagnostics;

namespace Alliance.Site.Fields;

/// <summary>How a value is read from YAML, and what stands in for it when it cannot be.</summary>
public abstract class Shape<T>(ShapeInfo info, T absent)
{
    public ShapeInfo Info { get; } = info;

    /// <summary>The value of an absent optional field, and the placeholder of a faulty one.</summary>
    public T Absent { get; } = absent;

    /// <summary>The value; on a fault, reports it and gives <see cref="Absent"/>.</summary>
    public abstract T Read(YamlNode node, FieldPlace place);
}

/// <summary>
/// Where a value stands: its reader, its field, and its rank in a list (-1 outside lists). The dotted path is only made when a fault needs it.
/// </summary>
public readonly record struct FieldPlace(FieldReader Reader, Field Field, int Index = -1)
{
    public ReadContext Context => Reader.Context;

    public DiagnosticBag Bag => Reader.Context.Bag;

    public string Path => Reader.PathOf(Field.Key) + (Index < 0 ? "" : $"[{Index + 1}]");

    public T Fault<T>(Diagnostic fault, T placeholder)
    {
        Bag.Add(fault);
        return placeholder;
    }
}

/// <summary>A value written as one scalar.</summary>
public sealed class ScalarShape<T>(ShapeInfo info, T absent, ScalarParser<T> parse) : Shape<T>(info, absent)
{
    public override T Read(YamlNode node, FieldPlace place)
    {
        if (node is not YamlScalar scalar) return place.Fault(Faults.TypeInattendu(node.Start, place.Path, Info.Name, place.Field.Example), Absent);
        return parse(scalar, place, out var value) ? value : Absent;
    }
}

/// <summary>Reads a scalar; on a fault, reports it and answers false.</summary>
public delegate bool ScalarParser<T>(YamlScalar scalar, FieldPlace place, out T value);
