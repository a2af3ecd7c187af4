namespace Scriban.Syntax;

/// <summary>
/// Equality and order. A string on one side makes the other one a string, null aside; strings are compared ordinally,
/// which is what a culture does too when globalization is invariant.
/// </summary>
internal static class Comparison
{
    public static bool Equal(TemplateContext context, ScriptNode node, object? left, object? right)
    {
        if (left is null || right is null)
        {
            return left is null && right is null;
        }

        if (left is string || right is string)
        {
            return string.Equals(context.Text(node.Span, left), context.Text(node.Span, right), StringComparison.Ordinal);
        }

        return Numbers.Common(left, right) == NumberKind.None ? left.Equals(right) : OfNumbers(left, right) == 0;
    }

    public static bool Ordered(TemplateContext context, ScriptNode node, Operator operation, object? left, object? right)
    {
        if (left is null || right is null)
        {
            return false;
        }

        var order = left is string || right is string
                ? string.CompareOrdinal(context.Text(node.Span, left), context.Text(node.Span, right))
            : Numbers.Common(left, right) != NumberKind.None ? OfNumbers(left, right)
            : left is DateTime first && right is DateTime second ? first.CompareTo(second)
            : throw node.Fault($"comparaison entre {Formatting.Kind(left)} et {Formatting.Kind(right)} : pas pris en charge");
        return operation switch
        {
            Operator.Less => order < 0,
            Operator.LessOrEqual => order <= 0,
            Operator.Greater => order > 0,
            _ => order >= 0,
        };
    }

    /// <summary>For sorting: null first, then by value.</summary>
    public static int Sort(TemplateContext context, ScriptNode node, object? left, object? right) =>
        left is null || right is null ? (left is null ? 0 : 1) - (right is null ? 0 : 1)
        : Ordered(context, node, Operator.Less, left, right) ? -1
        : Ordered(context, node, Operator.Greater, left, right) ? 1
        : 0;

    private static int OfNumbers(object left, object right) => Numbers.Common(left, right) switch
    {
        NumberKind.Integer => Numbers.ToLong(left).CompareTo(Numbers.ToLong(right)),
        NumberKind.Single => Convert.ToSingle(left).CompareTo(Convert.ToSingle(right)),
        NumberKind.Decimal => Convert.ToDecimal(left).CompareTo(Convert.ToDecimal(right)),
        _ => Convert.ToDouble(left).CompareTo(Convert.ToDouble(right)),
    };
}
