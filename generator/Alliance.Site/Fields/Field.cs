using System.Collections.Immutable;

namespace Alliance.Site.Fields;

/// <summary>
/// The declaration of a field, once and for all: its key, its type and bounds, and the French words that explain it. The reader and its
/// faults come from it, and so does the reference page of fields.
/// </summary>
public abstract class Field
{
    public required string Key { get; init; }

    /// <summary>What a form shows above the field.</summary>
    public required string Label { get; init; }

    /// <summary>One sentence: what it is for.</summary>
    public required string Help { get; init; }

    /// <summary>A value that would be accepted, as it is typed.</summary>
    public required string Example { get; init; }

    public bool Required { get; init; }

    public abstract ShapeInfo Info { get; }
}

/// <summary>A field whose value is a <typeparamref name="T"/>.</summary>
public sealed class Field<T> : Field
{
    public required Shape<T> Shape { get; init; }

    public override ShapeInfo Info => Shape.Info;
}

/// <summary>The fields of a kind or of a nested object, in the order an author writes them.</summary>
public sealed class FieldSet(params ImmutableArray<Field> fields)
{
    private readonly HashSet<string> _keys = [.. fields.Select(f => f.Key)];

    public ImmutableArray<Field> Fields => fields;

    public IReadOnlyCollection<string> Keys => _keys;

    public bool Knows(string key) => _keys.Contains(key);

    /// <summary>The declaration of a key, or null.</summary>
    public Field? Find(string key)
    {
        foreach (var field in fields)
        {
            if (field.Key == key) return field;
        }

        return null;
    }
}

/// <summary>
/// What a type of value is, for people and for other tools: its French name, its bounds in words, the values allowed when they are
/// few, and the fields of an object or of the objects of a list.
/// </summary>
public sealed record ShapeInfo(string Name, string? Bounds = null, ImmutableArray<string> Values = default, FieldSet? Fields = null);
