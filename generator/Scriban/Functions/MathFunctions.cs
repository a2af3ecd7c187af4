using Scriban.Runtime;
using Scriban.Syntax;
using static Scriban.Functions.Builtins;

namespace Scriban.Functions;

/// <summary>The <c>math</c> functions, without the two that change at each run (<c>uuid</c>, <c>random</c>).</summary>
internal static class MathFunctions
{
    public static IEnumerable<KeyValuePair<string, BuiltinFunction>> All =>
    [
        Define("abs", "value", static call => Abs(call)),
        Define("ceil", "value", static call => Math.Ceiling(call.Double(0))),
        Define("floor", "value", static call => Math.Floor(call.Double(0))),
        Define("round", "value precision?", static call => Math.Round(call.Double(0), call[1] is null ? 0 : call.Int(1))),
        Define("divided_by", "value divisor", static call => DividedBy(call)),
        Define("format", "value format", static call => ObjectFunctions.Format(call)),
        Define("is_number", "value", static call => Boxes.Of(Numbers.IsNumber(call[0]))),
        Define("minus", "value with", static call => call.Apply(Operator.Subtract, call[0], call[1])),
        Define("modulo", "value with", static call => call.Apply(Operator.Modulo, call[0], call[1])),
        Define("plus", "value with", static call => call.Apply(Operator.Add, call[0], call[1])),
        Define("times", "value with", static call => call.Apply(Operator.Multiply, call[0], call[1])),
    ];

    private static object? Abs(Invocation call) => Numbers.KindOf(call[0]) == NumberKind.Integer
        ? Boxes.Of(Math.Abs(Numbers.ToLong(call[0])))
        : Math.Abs(call.Double(0));

    /// <summary>By an integer: floored to an integer.</summary>
    private static object DividedBy(Invocation call)
    {
        var divisor = call.Double(1);
        if (divisor == 0)
        {
            throw new FunctionFault("Division by zero");
        }

        var result = call.Double(0) / divisor;
        return Numbers.KindOf(call[1]) == NumberKind.Integer ? Boxes.Of((long)Math.Floor(result)) : result;
    }
}
