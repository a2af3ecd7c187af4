using Scriban.Syntax;

namespace Scriban.Parsing;

/// <summary>
/// Turns tokens into nodes, by recursive descent under a counter. One part of the language per file: this one has the
/// blocks, the others statements, loops, functions, expressions and primaries.
/// </summary>
internal sealed partial class Parser
{
    /// <summary>Blocks and expressions inside one another. A stack overflow could not be caught.</summary>
    private const int MaximumNesting = 64;

    /// <summary>Nodes below a node: a long sum nests on the left without nesting in the text.</summary>
    private const int MaximumDepth = 128;

    private readonly SourceText _source;
    private readonly List<Token> _tokens;
    private Scope _scope = new(ScopeKind.Page, null);
    private int _next;
    private int _nesting;

    /// <summary>The indent of the code block being read: what it shows is indented by it.</summary>
    private string? _indent;

    public Parser(SourceText source)
    {
        _source = source;
        _tokens = new Lexer(source.Text).Read();
    }

    public LocalNames PageNames => _scope.Names;

    private Token Current => _tokens[_next];

    /// <summary>The token after the current one.</summary>
    private Token Following => _tokens[Math.Min(_next + 1, _tokens.Count - 1)];

    public ScriptBlockStatement ReadPage()
    {
        var page = ReadBlock();
        return Current.Kind == TokenKind.End ? page : throw Unexpected();
    }

    /// <summary>Statements up to the word that closes or divides the block, which is left for the caller.</summary>
    private ScriptBlockStatement ReadBlock()
    {
        Enter();
        var start = Current.Start;
        var statements = new List<Statement>();
        while (true)
        {
            var token = Current;
            switch (token.Kind)
            {
                case TokenKind.End:
                case TokenKind.Identifier when token.Name is "end" or "else" or "when":
                    _nesting--;
                    return new ScriptBlockStatement(Span(start, token.Start), [.. statements], _scope.Names);
                case TokenKind.Text:
                    statements.Add(new TextStatement(Span(token), _source.Text, token.Start, token.End - token.Start));
                    _next++;
                    break;
                case TokenKind.CodeEnter or TokenKind.CodeExit or TokenKind.NewLine or TokenKind.Semicolon:
                    SkipSeparator();
                    break;
                default:
                    statements.Add(ReadStatement());
                    ExpectEndOfStatement();
                    break;
            }
        }
    }

    private void SkipSeparator()
    {
        if (Current.Kind is TokenKind.CodeEnter or TokenKind.CodeExit)
        {
            _indent = (string?)Current.Value;
        }

        _next++;
    }

    private Token Take() => _tokens[_next++];

    private bool TryTake(string symbol)
    {
        if (!Current.Is(symbol))
        {
            return false;
        }

        _next++;
        return true;
    }

    private void Expect(string symbol)
    {
        if (!TryTake(symbol))
        {
            throw Unexpected($"« {symbol} » attendu");
        }
    }

    private void ExpectEndOfStatement()
    {
        if (!Current.EndsStatement)
        {
            throw Unexpected();
        }
    }

    private void ExpectEnd(Token opening)
    {
        if (!Current.IsWord("end"))
        {
            throw Current.Kind == TokenKind.End
                ? new SyntaxFault(opening.Start, opening.End, $"« {Written(opening)} » sans « end »")
                : Unexpected();
        }

        _next++;
    }

    private void SkipNewLines()
    {
        while (Current.Kind == TokenKind.NewLine)
        {
            _next++;
        }
    }

    private void Enter()
    {
        if (++_nesting > MaximumNesting)
        {
            throw new SyntaxFault(Current.Start, Current.End, $"plus de {MaximumNesting} niveaux imbriqués");
        }
    }

    private int Deep(Expression left, Expression? right = null)
    {
        var depth = 1 + Math.Max(left.Depth, right?.Depth ?? 0);
        return depth <= MaximumDepth ? depth
            : throw new SyntaxFault(Current.Start, Current.End, $"expression de plus de {MaximumDepth} opérations de suite");
    }

    private SourceSpan Span(Token token) => Span(token.Start, token.End);

    private SourceSpan Span(int start, int end) => _source.Span(start, end);

    /// <summary>From there to the last token taken.</summary>
    private SourceSpan SpanFrom(int start) => Span(start, _tokens[_next - 1].End);

    private string Written(Token token) => token.Kind switch
    {
        TokenKind.End => "fin du texte",
        TokenKind.NewLine => "fin de ligne",
        _ => _source.Text[token.Start..token.End],
    };

    private SyntaxFault Unexpected(string? expected = null)
    {
        var token = Current;
        return token.Kind == TokenKind.Symbol && token.Name is "++" or "--" or "^" or "?!" or "<<" or ">>" or "&" or "..."
            ? SyntaxFault.Unsupported(token, $"« {token.Name} »")
            : new SyntaxFault(token.Start, token.End, $"« {Written(token)} » inattendu{(expected is null ? "" : $", {expected}")}");
    }
}
