using System.Numerics;
using System.Text;
using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary>
/// <c>+ - * / // %</c>. Where the reference leaves a result open (null in a sum, a rounding that depends on the sign),
/// this is a fault, never a guess.
/// </summary>
internal static class Arithmetic
{
    public static object? Apply(TemplateContext context, ScriptNode node, Operator operation, object? left, object? right)
    {
        if (left is int a && right is int b && operation <= Operator.Multiply)
        {
            return OfIntegers(node, operation, a, b);
        }

        if (left is string || right is string)
        {
            return OfStrings(context, node, operation, left, right);
        }

        try
        {
            return Numbers.Common(left, right) switch
            {
                NumberKind.Integer => OfIntegers(node, operation, Numbers.ToLong(left), Numbers.ToLong(right)),
                NumberKind.Single => OfFloats(node, operation, Convert.ToSingle(left), Convert.ToSingle(right)),
                NumberKind.Double => OfFloats(node, operation, Convert.ToDouble(left), Convert.ToDouble(right)),
                NumberKind.Decimal => OfFloats(node, operation, Convert.ToDecimal(left), Convert.ToDecimal(right)),
                _ => throw Unsupported(node, operation, left, right),
            };
        }
        catch (OverflowException)
        {
            throw node.Fault("nombre de plus de 64 bits : pas pris en charge");
        }
    }

    private static object OfIntegers(ScriptNode node, Operator operation, long left, long right)
    {
        if (operation >= Operator.Divide && right == 0)
        {
            throw node.Fault("Division by zero");
        }

        if (operation == Operator.DivideRound && left < 0 != right < 0 && left % right != 0)
        {
            throw node.Fault("« // » entre nombres de signes opposés : pas pris en charge");
        }

        return checked(operation switch
        {
            Operator.Add => Boxes.Of(left + right),
            Operator.Subtract => Boxes.Of(left - right),
            Operator.Multiply => Boxes.Of(left * right),
            Operator.Divide => (double)left / right,
            Operator.DivideRound => Boxes.Of(left / right),
            _ => Boxes.Of(left % right),
        });
    }

    private static T OfFloats<T>(ScriptNode node, Operator operation, T left, T right)
        where T : INumber<T> => operation switch
        {
            Operator.Add => left + right,
            Operator.Subtract => left - right,
            Operator.Multiply => left * right,
            Operator.Divide when right != T.Zero => left / right,
            Operator.Modulo when right != T.Zero => left % right,
            _ => throw FloatFault(node, operation),
        };

    private static ScriptRuntimeException FloatFault(ScriptNode node, Operator operation) =>
        node.Fault(operation == Operator.DivideRound ? "« // » entre nombres à virgule : pas pris en charge" : "Division by zero");

    private static string OfStrings(TemplateContext context, ScriptNode node, Operator operation, object? left, object? right) => operation switch
    {
        Operator.Add => Concat(context, node, context.Text(node.Span, left), context.Text(node.Span, right)),
        Operator.Multiply when right is int count => Repeat(context, node, (string)left!, count),
        Operator.Multiply when left is int count => Repeat(context, node, (string)right!, count),
        _ => throw Unsupported(node, operation, left, right),
    };

    private static string Repeat(TemplateContext context, ScriptNode node, string text, int count)
    {
        var length = (long)text.Length * Math.Max(0, count);
        return context.FaultOfLength(length) is { } fault ? throw node.Fault(fault) : new StringBuilder((int)length).Insert(0, text, Math.Max(0, count)).ToString();
    }

    private static string Concat(TemplateContext context, ScriptNode node, string left, string right) =>
        context.FaultOfLength((long)left.Length + right.Length) is { } fault ? throw node.Fault(fault) : string.Concat(left, right);

    private static ScriptRuntimeException Unsupported(ScriptNode node, Operator operation, object? left, object? right) =>
        node.Fault($"« {Symbol(operation)} » entre {Formatting.Kind(left) ?? "null"} et {Formatting.Kind(right) ?? "null"} : pas pris en charge");

    private static string Symbol(Operator operation) => operation switch
    {
        Operator.Add => "+",
        Operator.Subtract => "-",
        Operator.Multiply => "*",
        Operator.Divide => "/",
        Operator.DivideRound => "//",
        _ => "%",
    };
}
