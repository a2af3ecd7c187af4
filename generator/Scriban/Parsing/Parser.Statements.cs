using Scriban.Syntax;

namespace Scriban.Parsing;

internal sealed partial class Parser
{
    private Statement ReadStatement()
    {
        var token = Current;
        if (token.Kind == TokenKind.Block)
        {
            return ReadWrappedBlock();
        }

        if (token.Kind != TokenKind.Identifier || Following.Is(".") && token.Name is "for" or "while")
        {
            return ReadExpressionStatement();
        }

        switch (token.Name)
        {
            case "if":
                return ReadIf();
            case "case":
                return ReadCase();
            case "for":
                return ReadFor();
            case "while":
                return ReadWhile();
            case "func":
                return ReadFunction();
            case "wrap":
                return ReadWrap();
            case "ret":
                return ReadReturn();
            case "capture":
                return ReadCapture();
            case "with":
                return ReadWith();
            case "break" or "continue":
                return ReadJump();
            case "tablerow" or "import" or "readonly":
                throw SyntaxFault.Unsupported(token, $"« {token.Name} »");
            default:
                return ReadExpressionStatement();
        }
    }

    /// <summary>Only a whole statement may assign: <c>if x = 1</c> is a fault.</summary>
    private Statement ReadExpressionStatement()
    {
        var start = Current.Start;
        var expression = ReadExpression();
        if (AssignmentOperator(Current, out var operation))
        {
            if (expression is CallExpression)
            {
                throw SyntaxFault.Unsupported(Current, "fonction en ligne « f(x) = … »");
            }

            if (expression is not PathExpression target || _grouped.Contains(expression))
            {
                throw Unexpected();
            }

            RefuseLoopVariable(target);
            _next++;
            var value = ReadExpression();
            return new AssignStatement(SpanFrom(start), target, operation, value);
        }

        return new OutputStatement(SpanFrom(start), expression, _indent);
    }

    private static bool AssignmentOperator(Token token, out Operator? operation)
    {
        operation = null;
        if (token.Kind != TokenKind.Symbol)
        {
            return false;
        }

        operation = token.Name switch
        {
            "+=" => Operator.Add,
            "-=" => Operator.Subtract,
            "*=" => Operator.Multiply,
            "/=" => Operator.Divide,
            "//=" => Operator.DivideRound,
            "%=" => Operator.Modulo,
            _ => null,
        };
        return operation is not null || token.Name == "=";
    }

    private static void RefuseLoopVariable(PathExpression target)
    {
        if (target is LoopVariableExpression)
        {
            throw SyntaxFault.Unsupported(target.Span.Start.Offset, target.Span.End.Offset + 1, $"changer la variable de boucle « {target.Path} »");
        }
    }

    private IfStatement ReadIf()
    {
        var opening = Take();
        var branches = new List<(Expression, ScriptBlockStatement)>();
        ScriptBlockStatement? otherwise = null;
        branches.Add((ReadHeader(), ReadBlock()));
        while (Current.IsWord("else"))
        {
            _next++;
            if (Current.IsWord("if"))
            {
                _next++;
                branches.Add((ReadHeader(), ReadBlock()));
                continue;
            }

            otherwise = ReadElse();
            break;
        }

        ExpectEnd(opening);
        return new IfStatement(SpanFrom(opening.Start), [.. branches], otherwise);
    }

    private Expression ReadHeader()
    {
        var expression = ReadExpression();
        ExpectEndOfStatement();
        return expression;
    }

    private ScriptBlockStatement ReadElse()
    {
        ExpectEndOfStatement();
        return ReadBlock();
    }

    private CaseStatement ReadCase()
    {
        var opening = Take();
        var subject = ReadHeader();
        SkipToWhen();
        var branches = new List<(Expression[], ScriptBlockStatement)>();
        while (Current.IsWord("when"))
        {
            _next++;
            var values = new List<Expression> { ReadWhenValue() };
            while (TryTake(",") || TryTake("||"))
            {
                values.Add(ReadWhenValue());
            }

            ExpectEndOfStatement();
            branches.Add(([.. values], ReadBlock()));
        }

        ScriptBlockStatement? otherwise = null;
        if (Current.IsWord("else"))
        {
            _next++;
            otherwise = ReadElse();
        }

        ExpectEnd(opening);
        return new CaseStatement(SpanFrom(opening.Start), subject, [.. branches], otherwise);
    }

    /// <summary>The reference does not say what becomes of text between <c>case</c> and its first <c>when</c>.</summary>
    private void SkipToWhen()
    {
        while (Current.Kind is TokenKind.CodeEnter or TokenKind.CodeExit or TokenKind.NewLine or TokenKind.Semicolon)
        {
            SkipSeparator();
        }

        if (Current.Kind == TokenKind.Text)
        {
            throw SyntaxFault.Unsupported(Current, "texte entre « case » et « when » (« {{~ when … ~}} » enlève les espaces)");
        }
    }

    /// <summary>Above <c>||</c>, which separates values here.</summary>
    private Expression ReadWhenValue() => ReadBinary(Precedence("&&"));

    private CaptureStatement ReadCapture()
    {
        var opening = Take();
        var target = ReadTarget();
        RefuseLoopVariable(target);
        ExpectEndOfStatement();
        var body = ReadBlock();
        ExpectEnd(opening);
        return new CaptureStatement(SpanFrom(opening.Start), target, body);
    }

    private WithStatement ReadWith()
    {
        var opening = Take();
        var target = ReadHeader();
        var body = ReadBlock();
        ExpectEnd(opening);
        return new WithStatement(SpanFrom(opening.Start), target, body);
    }

    private PathExpression ReadTarget()
    {
        var token = Current;
        return ReadPostfix() as PathExpression ?? throw new SyntaxFault(token.Start, token.End, $"« {Written(token)} » inattendu, variable attendue");
    }
}
