namespace Scriban.Syntax;

/// <summary>The four kinds of numbers operators know, from the narrowest to the widest.</summary>
internal enum NumberKind
{
    None,
    Integer,
    Single,
    Double,
    Decimal,
}

internal static class Numbers
{
    public static bool IsNumber(object? value) => KindOf(value) != NumberKind.None;

    public static NumberKind KindOf(object? value) => value switch
    {
        int or long or short or byte or sbyte or ushort or uint => NumberKind.Integer,
        double => NumberKind.Double,
        float => NumberKind.Single,
        decimal => NumberKind.Decimal,
        _ => NumberKind.None,
    };

    /// <summary>The kind in which two numbers meet; <see cref="NumberKind.None"/> when one is not a number.</summary>
    public static NumberKind Common(object? left, object? right)
    {
        var a = KindOf(left);
        var b = KindOf(right);
        return a == NumberKind.None || b == NumberKind.None ? NumberKind.None : a > b ? a : b;
    }

    public static long ToLong(object? value) => value is int number ? number : Convert.ToInt64(value);
}
