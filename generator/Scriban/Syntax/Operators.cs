using Scriban.Parsing;
using Scriban.Runtime;

namespace Scriban.Syntax;

internal enum Operator
{
    Add,
    Subtract,
    Multiply,
    Divide,
    DivideRound,
    Modulo,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

internal sealed class BinaryExpression(SourceSpan span, int depth, Expression left, Operator operation, Expression right) : Expression(span, depth)
{
    public override object? Evaluate(TemplateContext context) => Apply(context, this, operation, left.Evaluate(context), right.Evaluate(context));

    public static object? Apply(TemplateContext context, ScriptNode node, Operator operation, object? left, object? right) => operation switch
    {
        Operator.Equal => Boxes.Of(Comparison.Equal(context, node, left, right)),
        Operator.NotEqual => Boxes.Of(!Comparison.Equal(context, node, left, right)),
        >= Operator.Less => Boxes.Of(Comparison.Ordered(context, node, operation, left, right)),
        _ => Arithmetic.Apply(context, node, operation, left, right),
    };
}

/// <summary>Always a boolean, never one of its sides.</summary>
internal sealed class LogicalExpression(SourceSpan span, int depth, Expression left, bool isAnd, Expression right) : Expression(span, depth)
{
    public override object? Evaluate(TemplateContext context) =>
        Boxes.Of(isAnd
            ? Truth.Of(left.Evaluate(context)) && Truth.Of(right.Evaluate(context))
            : Truth.Of(left.Evaluate(context)) || Truth.Of(right.Evaluate(context)));
}

internal sealed class CoalesceExpression(SourceSpan span, int depth, Expression left, Expression right) : Expression(span, depth)
{
    public override object? Evaluate(TemplateContext context) => left.Evaluate(context) ?? right.Evaluate(context);
}

internal sealed class ConditionalExpression(SourceSpan span, int depth, Expression condition, Expression whenTrue, Expression whenFalse)
    : Expression(span, depth)
{
    public override object? Evaluate(TemplateContext context) =>
        Truth.Of(condition.Evaluate(context)) ? whenTrue.Evaluate(context) : whenFalse.Evaluate(context);
}

internal sealed class NotExpression(SourceSpan span, Expression operand) : Expression(span, operand.Depth + 1)
{
    public override object? Evaluate(TemplateContext context) => Boxes.Of(!Truth.Of(operand.Evaluate(context)));
}

internal sealed class NegateExpression(SourceSpan span, Expression operand, bool negative) : Expression(span, operand.Depth + 1)
{
    public override object? Evaluate(TemplateContext context)
    {
        var value = operand.Evaluate(context);
        return !Numbers.IsNumber(value) ? throw Fault("The value is not a number")
            : negative ? Arithmetic.Apply(context, this, Operator.Subtract, Boxes.Of(0), value)
            : value;
    }
}

internal sealed class RangeExpression(SourceSpan span, int depth, Expression first, Expression last, bool inclusive) : Expression(span, depth)
{
    public override object? Evaluate(TemplateContext context)
    {
        var from = Bound(first.Evaluate(context));
        var to = Bound(last.Evaluate(context));
        if (from > to)
        {
            throw Fault($"suite décroissante {from}..{to} : pas pris en charge");
        }

        var count = to - from + (inclusive ? 1 : 0);
        return context.LoopLimit > 0 && count > context.LoopLimit || count > int.MaxValue
            ? throw Fault($"Exceeding number of iteration limit `{context.LoopLimit}` for a range")
            : new ScriptRange(from, (int)count);
    }

    private long Bound(object? value) => value is int or long ? Convert.ToInt64(value) : throw Fault("The bounds of a range must be integers");
}

/// <summary>Only null and false are false: an empty string and 0 are true.</summary>
internal static class Truth
{
    public static bool Of(object? value) => value switch
    {
        null => false,
        bool flag => flag,
        _ => true,
    };
}
