using Scriban.Syntax;

namespace Scriban.Parsing;

internal sealed partial class Parser
{
    /// <summary>Whether a value follows a path after a space: then the path is called with it.</summary>
    private bool StartsArgument(PathExpression called) =>
        !_grouped.Contains(called) && StartsArgument() && !IsForOption(Current);

    /// <summary><c>name:</c>, in one word so that <c>c ? a : b</c> is not taken for it. A keyword will do: <c>math.plus 1 with: 2</c>.</summary>
    private bool NamesArgument => Current.Kind == TokenKind.Identifier && Following.Is(":") && !Following.SpaceBefore;

    private bool StartsArgument()
    {
        var token = Current;
        return token.SpaceBefore && token.Kind switch
        {
            TokenKind.String or TokenKind.Number or TokenKind.Local or TokenKind.Arguments or TokenKind.Block => true,
            TokenKind.Identifier => !Keywords.Contains(token.Name) || token.Name == "do" || token.Name is "for" or "while" && Following.Is(".") || NamesArgument,
            TokenKind.Symbol => token.Name is "(" or "[" or "{" or "!" or "@" or "^",
            _ => false,
        };
    }

    /// <summary>Arguments separated by spaces; once one has a name, the next ones need one too.</summary>
    private Argument[] ReadArguments()
    {
        var arguments = new List<Argument>();
        while (StartsArgument())
        {
            if (IsForOption(Current))
            {
                throw SyntaxFault.Unsupported(Current, $"« {Current.Name} » après un appel sans parenthèses");
            }

            arguments.Add(ReadArgument(arguments is [.., { Name: not null }]));
        }

        return [.. arguments];
    }

    private Argument ReadArgument(bool named)
    {
        if (NamesArgument)
        {
            var name = Take().Name;
            _next++;
            return new Argument(name, ReadBinary(Precedence("??")));
        }

        return named ? throw Unexpected("un argument nommé ne peut être suivi que d'arguments nommés")
            : new Argument(null, ReadBinary(Precedence("??")));
    }

    private Argument[] ReadParenthesizedArguments()
    {
        var arguments = new List<Argument>();
        var wasInHeader = _inForHeader;
        _inForHeader = false;
        while (!Current.Is(")"))
        {
            if (arguments.Count > 0)
            {
                Expect(",");
            }

            arguments.Add(new Argument(null, ReadExpression()));
        }

        _next++;
        _inForHeader = wasInHeader;
        return [.. arguments];
    }

    private CallExpression Call(PathExpression target, Argument[] arguments)
    {
        var depth = Deep(target);
        foreach (var argument in arguments)
        {
            depth = Math.Max(depth, Deep(argument.Value));
        }

        var start = arguments is [{ Name: null } first, ..] ? Math.Min(first.Value.Span.Start.Offset, target.Span.Start.Offset) : target.Span.Start.Offset;
        return new CallExpression(SpanFrom(start), depth, target, arguments);
    }
}
