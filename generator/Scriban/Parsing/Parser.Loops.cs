using Scriban.Syntax;

namespace Scriban.Parsing;

internal sealed partial class Parser
{
    /// <summary>
    /// In the header of a <c>for</c>, <c>limit:</c>, <c>offset:</c> and <c>reversed</c> belong to the loop, though after a
    /// name they look like the arguments of a call.
    /// </summary>
    private bool _inForHeader;

    private ForStatement ReadFor()
    {
        var opening = Take();
        var name = Take();
        if (name.Kind is not (TokenKind.Identifier or TokenKind.Local))
        {
            _next--;
            throw Unexpected("variable de boucle attendue");
        }

        if (!Current.IsWord("in"))
        {
            throw Unexpected("« in » attendu");
        }

        _next++;
        var wasInHeader = _inForHeader;
        _inForHeader = true;
        var items = ReadExpression();
        var (offset, limit, reversed) = ReadForOptions();
        _inForHeader = wasInHeader;
        ExpectEndOfStatement();

        var loop = new Scope.Loop(true, name.Kind == TokenKind.Identifier ? name.Name : null, _scope.Names.Anonymous(), _scope.Names.Anonymous());
        var variable = name.Kind == TokenKind.Local ? Local(name) : new LoopVariableExpression(Span(name), Usable(name), loop.VariableSlot);
        _scope.Open(loop);
        var body = ReadBlock();
        _scope.Close();

        ScriptBlockStatement? otherwise = null;
        if (Current.IsWord("else"))
        {
            _next++;
            otherwise = ReadElse();
        }

        ExpectEnd(opening);
        return new ForStatement(SpanFrom(opening.Start))
        {
            Variable = variable,
            VariableName = loop.Variable,
            StateSlot = loop.StateSlot,
            Items = items,
            Offset = offset,
            Limit = limit,
            Reversed = reversed,
            Body = body,
            Otherwise = otherwise,
        };
    }

    private (Expression? Offset, Expression? Limit, bool Reversed) ReadForOptions()
    {
        Expression? offset = null;
        Expression? limit = null;
        var reversed = false;
        var start = Current;
        while (Current.Kind == TokenKind.Identifier)
        {
            var option = Current;
            if (option.Name == "reversed")
            {
                _next++;
                reversed = true;
                continue;
            }

            if (option.Name is not ("limit" or "offset") || !Following.Is(":"))
            {
                throw option.Name == "cols" ? SyntaxFault.Unsupported(option, "« cols »") : Unexpected();
            }

            _next += 2;
            var value = ReadBinary(Precedence("??"));
            if (option.Name == "limit")
            {
                limit = value;
            }
            else
            {
                offset = value;
            }
        }

        // In which order they apply, the reference does not say.
        return reversed && (offset ?? limit) is not null
            ? throw SyntaxFault.Unsupported(start, "« reversed » avec « limit » ou « offset »")
            : (offset, limit, reversed);
    }

    private bool IsForOption(Token token) =>
        _inForHeader && token.Kind == TokenKind.Identifier && (token.Name == "reversed" || token.Name is "limit" or "offset" or "cols" && Following.Is(":"));

    private WhileStatement ReadWhile()
    {
        var opening = Take();
        var state = _scope.Names.Anonymous();
        _scope.Open(new Scope.Loop(false, null, -1, state));
        var condition = ReadHeader();
        var body = ReadBlock();
        _scope.Close();
        ExpectEnd(opening);
        return new WhileStatement(SpanFrom(opening.Start), state, condition, body);
    }

    private JumpStatement ReadJump()
    {
        var token = Take();
        return _scope.InLoop
            ? new JumpStatement(Span(token), token.Name == "break" ? Flow.Break : Flow.Continue)
            : throw new SyntaxFault(token.Start, token.End, $"« {token.Name} » hors d'une boucle");
    }

    /// <summary><c>for.index</c>, <c>while.index</c>…</summary>
    private LoopStateExpression ReadLoopState()
    {
        var word = Take();
        Expect(".");
        var name = Take();
        var isFor = word.Name == "for";
        if (name.Kind != TokenKind.Identifier || LoopStateExpression.Find(name.Name, isFor) is not { } member)
        {
            throw SyntaxFault.Unsupported(word.Start, name.End, $"« {word.Name}.{Written(name)} »");
        }

        return _scope.Innermost(isFor) is { } loop
            ? new LoopStateExpression(SpanFrom(word.Start), loop.StateSlot, member)
            : throw SyntaxFault.Unsupported(word, $"« {word.Name}.{name.Name} » hors de sa boucle");
    }
}
