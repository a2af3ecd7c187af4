using Scriban.Syntax;

namespace Scriban.Parsing;

internal sealed partial class Parser
{
    /// <summary>Expressions that stood in parentheses: they call nothing and are assigned nothing.</summary>
    private readonly HashSet<Expression> _grouped = [];

    /// <summary>
    /// A whole expression: <c>f a b</c>, or operators, then <c>? :</c>, then pipes. The operators after a call's arguments are
    /// part of the last argument (<c>f a || b</c> is <c>f (a || b)</c>); after a pipe without arguments they apply to its result.
    /// </summary>
    private Expression ReadExpression()
    {
        Enter();
        var left = ReadUnary();
        if (left is PathExpression path && StartsArgument(path))
        {
            left = Call(path, ReadArguments());
        }
        else
        {
            left = ReadOperators(left, Precedence("??"));
        }

        left = ReadConditional(left);
        while (Current.Is("|"))
        {
            left = ReadConditional(ReadPipe(left));
        }

        _nesting--;
        return left;
    }

    private Expression ReadPipe(Expression piped)
    {
        var bar = Take();
        if (piped is ConditionalExpression && !_grouped.Contains(piped))
        {
            throw SyntaxFault.Unsupported(bar, "« | » après « ? : » sans parenthèses");
        }

        SkipNewLines();
        var token = Current;
        var first = new Argument(null, piped);
        switch (ReadPostfix())
        {
            case PathExpression target when StartsArgument(target):
                return Call(target, [first, .. ReadArguments()]);
            case PathExpression target:
                return IsForOption(Current)
                    ? throw SyntaxFault.Unsupported(Current, $"« {Current.Name} » après un appel sans parenthèses")
                    : ReadOperators(Call(target, [first]), Precedence("??"));
            case CallExpression call:
                return ReadOperators(Call(call.Called, [first, .. call.Arguments]), Precedence("??"));
            default:
                throw new SyntaxFault(token.Start, token.End, "fonction attendue après « | »");
        }
    }

    private Expression ReadConditional(Expression condition)
    {
        if (!TryTake("?"))
        {
            return condition;
        }

        Enter();
        var whenTrue = ReadBranch();
        Expect(":");
        var whenFalse = ReadBranch();
        _nesting--;
        var depth = Math.Max(Deep(condition, whenTrue), Deep(whenFalse));
        return new ConditionalExpression(SpanFrom(condition.Span.Start.Offset), depth, condition, whenTrue, whenFalse);
    }

    private Expression ReadBranch() => ReadConditional(ReadBinary(Precedence("??")));

    private Expression ReadBinary(int minimum) => ReadOperators(ReadUnary(), minimum);

    /// <summary>Precedence climbing. The loop keeps <c>a + b + c</c> from recursing.</summary>
    private Expression ReadOperators(Expression left, int minimum)
    {
        while (Current.Kind == TokenKind.Symbol && Precedence(Current.Name) is var precedence && precedence >= minimum && precedence > 0)
        {
            var symbol = Take();
            Enter();
            var right = ReadBinary(precedence + 1);
            _nesting--;
            left = Combine(symbol, left, right);
        }

        return left;
    }

    /// <summary>0 for what is not a binary operator.</summary>
    private static int Precedence(string symbol) => symbol switch
    {
        "??" => 1,
        "||" => 2,
        "&&" => 3,
        "==" or "!=" => 4,
        "<" or "<=" or ">" or ">=" => 5,
        ".." or "..<" => 6,
        "+" or "-" => 7,
        "*" or "/" or "//" or "%" => 8,
        _ => 0,
    };

    private Expression Combine(Token symbol, Expression left, Expression right)
    {
        var span = SpanFrom(left.Span.Start.Offset);
        var depth = Deep(left, right);
        switch (symbol.Name)
        {
            case "??":
                return new CoalesceExpression(span, depth, left, right);
            case "&&" or "||":
                return new LogicalExpression(span, depth, left, symbol.Name == "&&", right);
            case ".." or "..<":
                RefuseOperators(symbol, left, right);
                return new RangeExpression(span, depth, left, right, symbol.Name == "..");
            default:
                return new BinaryExpression(span, depth, left, OperatorOf(symbol.Name), right);
        }
    }

    /// <summary>The reference does not say which of <c>..</c> and <c>-</c> comes first in <c>0..n-1</c>.</summary>
    private void RefuseOperators(Token symbol, Expression left, Expression right)
    {
        if (left is BinaryExpression && !_grouped.Contains(left) || right is BinaryExpression && !_grouped.Contains(right))
        {
            throw SyntaxFault.Unsupported(symbol, "calcul à côté de « .. » sans parenthèses");
        }
    }

    private static Operator OperatorOf(string symbol) => symbol switch
    {
        "+" => Operator.Add,
        "-" => Operator.Subtract,
        "*" => Operator.Multiply,
        "/" => Operator.Divide,
        "//" => Operator.DivideRound,
        "%" => Operator.Modulo,
        "==" => Operator.Equal,
        "!=" => Operator.NotEqual,
        "<" => Operator.Less,
        "<=" => Operator.LessOrEqual,
        ">" => Operator.Greater,
        _ => Operator.GreaterOrEqual,
    };

    private Expression ReadUnary()
    {
        var token = Current;
        if (token.Kind != TokenKind.Symbol || token.Name is not ("!" or "-" or "+" or "@"))
        {
            return ReadPostfix();
        }

        Enter();
        _next++;
        if (token.Is("-") && Current.Kind == TokenKind.Number && !Current.SpaceBefore)
        {
            _nesting--;
            return new LiteralExpression(Span(token.Start, Current.End), Negative(Take().Value!));
        }

        var operand = token.Is("@") ? ReadTarget() : ReadUnary();
        _nesting--;
        var span = SpanFrom(token.Start);
        Deep(operand);
        return token.Name switch
        {
            "!" => new NotExpression(span, operand),
            "@" => new AliasExpression(span, (PathExpression)operand),
            var sign => new NegateExpression(span, operand, sign == "-"),
        };
    }

    private static object Negative(object number) => number switch
    {
        int value => Runtime.Boxes.Of(-value),
        long value => Runtime.Boxes.Of(-value),
        var value => -(double)value,
    };
}
