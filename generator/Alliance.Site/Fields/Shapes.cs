using System.Collections.Immutable;
using System.Globalization;
using Alliance.Site.Diagnostics;
using Alliance.Site.Documents;
using Alliance.Site.Model;
using Alliance.Site.Referentiels;
using Alliance.Site.Textes;

namespace Alliance.Site.Fields;

/// <summary>The types of values that several kinds share. A type that only one kind uses stands in that kind's folder.</summary>
public static class Shapes
{
    /// <summary>One line or a short paragraph, French typography applied.</summary>
    public static Shape<string> Text(int max = 300) => new ScalarShape<string>(
        new ShapeInfo("un texte", $"{max} caractères au plus"),
        "",
        (YamlScalar scalar, FieldPlace place, out string value) =>
        {
            value = Typographie.Appliquer(scalar.Value.Trim().ReplaceLineEndings(" "));
            return CheckWords(scalar, place) && CheckLength(scalar, place, max);
        });

    /// <summary>A key, a code, a name of file: kept as it is typed.</summary>
    public static Shape<string> Raw(int max = 200) => new ScalarShape<string>(
        new ShapeInfo("un mot", $"{max} caractères au plus"),
        "",
        (YamlScalar scalar, FieldPlace place, out string value) =>
        {
            value = scalar.Value.Trim();
            return CheckWords(scalar, place) && CheckLength(scalar, place, max);
        });

    public static Shape<string> Url { get; } = new ScalarShape<string>(
        new ShapeInfo("une adresse de site"),
        "",
        (YamlScalar scalar, FieldPlace place, out string value) =>
        {
            value = scalar.Value.Trim();
            return (Uri.TryCreate(value, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http" && !value.Contains(' '))
                || place.Fault(Faults.AdresseInvalide(scalar.Start, place.Path, scalar.Value), false);
        });

    /// <summary>Where a site is served: an address that others are made from.</summary>
    public static Shape<string> SiteUrl { get; } = new ScalarShape<string>(
        new ShapeInfo("une adresse de site"),
        "",
        (YamlScalar scalar, FieldPlace place, out string value) =>
        {
            value = AdressePublique.Read(scalar.Value.Trim()) ?? "";
            return value.Length > 0 || place.Fault(Faults.AdresseInvalide(scalar.Start, place.Path, scalar.Value), false);
        });

    public static Shape<DateOnly> Date { get; } = new ScalarShape<DateOnly>(
        new ShapeInfo("une date", "AAAA-MM-JJ"),
        default,
        (YamlScalar scalar, FieldPlace place, out DateOnly value) =>
            DateOnly.TryParseExact(scalar.Value, "yyyy-MM-dd", null, DateTimeStyles.None, out value)
            || place.Fault(Faults.DateInvalide(scalar.Start, place.Path, scalar.Value), false));

    public static Shape<int> Integer(int min, int max) => new ScalarShape<int>(
        new ShapeInfo("un nombre entier", $"de {min} à {max}"),
        min,
        (YamlScalar scalar, FieldPlace place, out int value) =>
        {
            if (!int.TryParse(scalar.Value, NumberStyles.AllowLeadingSign, null, out value))
            {
                return place.Fault(Faults.ValeurIllisible(scalar.Start, place.Path, scalar.Value, place.Field.Example), false);
            }

            return (value >= min && value <= max)
                || place.Fault(Faults.ValeurHorsBornes(scalar.Start, place.Path, scalar.Value, $"de {min} à {max}"), false);
        });

    public static Shape<bool> YesNo { get; } = Choice(("true", true), ("false", false), ("oui", true), ("non", false));

    public static Shape<bool> YesNoOr(bool absent) => new OrShape<bool>(YesNo, absent);

    /// <summary>One word of a short closed list.</summary>
    public static Shape<T> Choice<T>(params (string Word, T Value)[] choices)
    {
        // A loop: sequence operators over pairs are compiled at each start of the program.
        var words = new string[choices.Length];
        for (var i = 0; i < words.Length; i++) words[i] = choices[i].Word;
        return new ScalarShape<T>(
            new ShapeInfo("un mot de la liste", null, [.. words]),
            choices[0].Value,
            (YamlScalar scalar, FieldPlace place, out T value) =>
            {
                foreach (var choice in choices)
                {
                    if (choice.Word != scalar.Value) continue;
                    value = choice.Value;
                    return true;
                }

                value = choices[0].Value;
                return place.Fault(Faults.ValeurInconnue(scalar.Start, place.Path, scalar.Value, words), false);
            });
    }

    /// <summary>A term of a vocabulary of <c>content/referentiels/</c>, by its id or its exact label.</summary>
    public static Shape<T> Term<T>(string name, T placeholder, Func<Vocabulaires, Vocabulaire<T>> vocabulary)
        where T : class, ITerme => new ScalarShape<T>(
            new ShapeInfo(name),
            placeholder,
            (YamlScalar scalar, FieldPlace place, out T value) =>
            {
                var known = vocabulary(place.Context.Vocabulaires);
                value = known.Find(scalar.Value) ?? placeholder;
                return !ReferenceEquals(value, placeholder) || !known.EstEntier
                    || place.Fault(Faults.ReferenceInconnue(scalar.Start, place.Path, scalar.Value, known.Nom, known.NearestNames(scalar.Value)), false);
            });

    /// <summary>A link to another content file by its slug; whether it exists is checked once all are read.</summary>
    public static Shape<Ref<T>> Ref<T>(string name)
        where T : class, IContenu => new ScalarShape<Ref<T>>(
            new ShapeInfo(name),
            default,
            (YamlScalar scalar, FieldPlace place, out Ref<T> value) =>
            {
                value = new Ref<T>(scalar.Value, scalar.Start);
                return Slug.IsValid(scalar.Value) || place.Fault(Faults.ValeurIllisible(scalar.Start, place.Path, scalar.Value, place.Field.Example), false);
            });

    /// <summary>Markdown, as in the body of a page.</summary>
    public static Shape<Document> Prose { get; } = new ScalarShape<Document>(
        new ShapeInfo("un texte mis en forme", "Markdown"),
        Document.Vide,
        (YamlScalar scalar, FieldPlace place, out Document value) =>
        {
            value = place.Context.ReadProse(scalar);
            return true;
        });

    public static Shape<ImmutableArray<T>> List<T>(Shape<T> item, int min = 0, int max = 200) => new ListShape<T>(item, min, max, distinct: false);

    /// <summary>A list where the same word twice is a fault.</summary>
    public static Shape<ImmutableArray<T>> Set<T>(Shape<T> item, int min = 0, int max = 200) => new ListShape<T>(item, min, max, distinct: true);

    public static Shape<T> Object<T>(FieldSet fields, T absent, Func<FieldReader, T> read) => new ObjectShape<T>(fields, absent, read);

    /// <summary>The same shape for a value that may be absent.</summary>
    public static Shape<T?> Maybe<T>(Shape<T> shape)
        where T : struct => new MaybeShape<T>(shape);

    /// <summary>The same shape for a term that may be absent.</summary>
    public static Shape<T?> Nullable<T>(Shape<T> shape)
        where T : class => new OrShape<T?>(shape!, null);

    /// <summary>Quotes with nothing to be seen between them, where something is asked, are as good as no key.</summary>
    private static bool CheckWords(YamlScalar scalar, FieldPlace place)
    {
        if (!place.Field.Required && place.Index < 0) return true;
        foreach (var c in scalar.Value)
        {
            if (!char.IsWhiteSpace(c) && !char.IsControl(c) && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.Format) return true;
        }

        return place.Fault(Faults.ChampManquant(scalar.Start, place.Path, place.Field.Label, place.Field.Example), false);
    }

    private static bool CheckLength(YamlScalar scalar, FieldPlace place, int max) =>
        scalar.Value.Length <= max
        || place.Fault(Faults.ValeurHorsBornes(scalar.Start, place.Path, scalar.Value, $"{scalar.Value.Length} caractères, {max} au plus"), false);

    private sealed class OrShape<T>(Shape<T> shape, T absent) : Shape<T>(shape.Info, absent)
    {
        public override T Read(YamlNode node, FieldPlace place)
        {
            var faults = place.Bag.Count;
            var value = shape.Read(node, place);
            return place.Bag.Count == faults ? value : Absent;
        }
    }

    private sealed class MaybeShape<T>(Shape<T> shape) : Shape<T?>(shape.Info, null)
        where T : struct
    {
        public override T? Read(YamlNode node, FieldPlace place)
        {
            var faults = place.Bag.Count;
            var value = shape.Read(node, place);
            return place.Bag.Count == faults ? value : null;
        }
    }
}
