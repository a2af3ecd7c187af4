using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Parsing;

internal sealed partial class Parser
{
    /// <summary>Names the package gives a meaning this library does not.</summary>
    private static readonly HashSet<string> Refused =
    [
        "this", "empty", "blank", "and", "or", "not", "regex", "timespan", "include_join", "import", "readonly", "tablerow",
    ];

    private static readonly HashSet<string> Keywords =
    [
        "if", "else", "end", "for", "in", "while", "case", "when", "func", "do", "ret", "break", "continue", "capture", "with", "wrap",
    ];

    /// <summary>A value and what follows it without a space: <c>.member</c>, <c>[index]</c>, <c>(arguments)</c>.</summary>
    private Expression ReadPostfix()
    {
        var start = Current.Start;
        var expression = ReadPrimary();
        var isPath = expression is PathExpression or CallExpression || _grouped.Contains(expression);
        while (isPath && !Current.SpaceBefore)
        {
            if (Current.Is(".") || Current.Is("?."))
            {
                var optional = Take().Is("?.");
                var name = ReadMemberName();
                expression = new MemberExpression(SpanFrom(start), Deep(expression), expression, name, optional);
            }
            else if (Current.Is("["))
            {
                _next++;
                var index = ReadInside("]");
                expression = new IndexExpression(SpanFrom(start), Deep(expression, index), expression, index);
            }
            else if (Current.Is("(") && expression is PathExpression path && !_grouped.Contains(path))
            {
                _next++;
                expression = Call(path, ReadParenthesizedArguments());
            }
            else
            {
                break;
            }
        }

        return expression;
    }

    private string ReadMemberName()
    {
        var name = Current;
        if (name.Kind != TokenKind.Identifier || name.SpaceBefore)
        {
            throw Unexpected("nom de membre attendu");
        }

        _next++;
        if (name.Name == "empty" && Current.Is("?") && !Current.SpaceBefore)
        {
            _next++;
            return "empty?";
        }

        return name.Name;
    }

    private Expression ReadPrimary()
    {
        var token = Current;
        switch (token.Kind)
        {
            case TokenKind.Number or TokenKind.String:
                _next++;
                return new LiteralExpression(Span(token), token.Value);
            case TokenKind.Local:
                _next++;
                return Local(token);
            case TokenKind.Arguments:
                _next++;
                return new ArgumentsExpression(Span(token));
            case TokenKind.Block:
                throw SyntaxFault.Unsupported(token, "« $$ » dans une expression");
            case TokenKind.Identifier:
                return ReadName();
            case TokenKind.Symbol when token.Name == "(":
                _next++;
                var inner = ReadInside(")");
                _grouped.Add(inner);
                return inner;
            case TokenKind.Symbol when token.Name == "[":
                return ReadArray();
            case TokenKind.Symbol when token.Name == "{":
                return ReadObject();
            default:
                throw Unexpected("valeur attendue");
        }
    }

    private Expression ReadName()
    {
        var token = Current;
        switch (token.Name)
        {
            case "true" or "false":
                _next++;
                return new LiteralExpression(Span(token), Boxes.Of(token.Name == "true"));
            case "null":
                _next++;
                return new LiteralExpression(Span(token), null);
            case "do":
                return ReadAnonymousFunction();
            case "for" or "while" when Following.Is("."):
                return ReadLoopState();
        }

        _next++;
        var name = Usable(token);
        if (_scope.FindVariable(name) is { } loop)
        {
            return new LoopVariableExpression(Span(token), name, loop.VariableSlot);
        }

        RefuseOuterLoopVariable(token, name);
        return new GlobalExpression(Span(token), name, _scope.Parameters.Contains(name));
    }

    private static string Usable(Token token) =>
        Refused.Contains(token.Name) ? throw SyntaxFault.Unsupported(token, $"« {token.Name} »{Advice(token.Name)}")
        : Keywords.Contains(token.Name) ? throw new SyntaxFault(token.Start, token.End, $"« {token.Name} » inattendu")
        : token.Name;

    private static string Advice(string name) => name switch
    {
        "and" => " (l'opérateur est « && »)",
        "or" => " (l'opérateur est « || »)",
        "not" => " (l'opérateur est « ! »)",
        "empty" or "blank" => " (écrivez « x.empty? »)",
        _ => "",
    };

    /// <summary>A function or a <c>wrap</c> block runs elsewhere: whether it still sees the loop around it is not written anywhere.</summary>
    private void RefuseOuterLoopVariable(Token token, string name)
    {
        for (var scope = _scope; scope.Outer is { } outer && !scope.Parameters.Contains(name); scope = outer)
        {
            if (outer.FindVariable(name) is not null)
            {
                throw SyntaxFault.Unsupported(token, $"variable de boucle « {name} » dans « func », « do » ou « wrap »");
            }
        }
    }

    private PathExpression Local(Token token)
    {
        if (int.TryParse(token.Name, out var number))
        {
            var arguments = new ArgumentsExpression(Span(token));
            return new IndexExpression(Span(token), 2, arguments, new LiteralExpression(Span(token), Boxes.Of(number)));
        }

        if (char.IsAsciiDigit(token.Name[0]))
        {
            throw SyntaxFault.Unsupported(token, $"« ${token.Name} »");
        }

        return _scope.Kind == ScopeKind.Wrap
            ? new HostLocalExpression(Span(token), token.Name)
            : new LocalExpression(Span(token), token.Name, _scope.Names.Named(token.Name));
    }

    /// <summary>An expression up to its closing bracket. The options of a <c>for</c> do not reach in there.</summary>
    private Expression ReadInside(string closing)
    {
        var wasInHeader = _inForHeader;
        _inForHeader = false;
        var expression = ReadExpression();
        _inForHeader = wasInHeader;
        Expect(closing);
        return expression;
    }

    private ArrayExpression ReadArray()
    {
        var opening = Take();
        var items = new List<Expression>();
        var wasInHeader = _inForHeader;
        _inForHeader = false;
        SkipNewLines();
        while (!Current.Is("]"))
        {
            items.Add(ReadExpression());
            SkipNewLines();
            if (!TryTake(","))
            {
                break;
            }

            SkipNewLines();
        }

        Expect("]");
        _inForHeader = wasInHeader;
        var depth = items.Count == 0 ? 1 : items.Max(item => Deep(item));
        return new ArrayExpression(SpanFrom(opening.Start), depth, [.. items]);
    }

    private ObjectExpression ReadObject()
    {
        var opening = Take();
        var members = new List<(string, Expression)>();
        var wasInHeader = _inForHeader;
        _inForHeader = false;
        SkipNewLines();
        while (!Current.Is("}"))
        {
            if (members.Count > 0)
            {
                Expect(",");
                SkipNewLines();
            }

            var name = Current.Kind is TokenKind.Identifier or TokenKind.String ? Take().Name : throw Unexpected("nom de membre attendu");
            Expect(":");
            SkipNewLines();
            members.Add((name, ReadExpression()));
            SkipNewLines();
        }

        _next++;
        _inForHeader = wasInHeader;
        var depth = members.Count == 0 ? 1 : members.Max(member => Deep(member.Item2));
        return new ObjectExpression(SpanFrom(opening.Start), depth, [.. members]);
    }
}
