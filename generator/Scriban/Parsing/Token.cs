namespace Scriban.Parsing;

internal enum TokenKind
{
    /// <summary>Text to copy, already cut by the white-space control around it.</summary>
    Text,

    /// <summary><c>{{</c>. Its <see cref="Token.Value"/> is the indent of the block, or null.</summary>
    CodeEnter,
    CodeExit,
    NewLine,
    Semicolon,
    Identifier,

    /// <summary><c>$name</c>; the value is the name without <c>$</c>.</summary>
    Local,

    /// <summary><c>$</c></summary>
    Arguments,

    /// <summary><c>$$</c></summary>
    Block,
    String,
    Number,

    /// <summary>Operators and brackets; the value is the operator itself.</summary>
    Symbol,
    End,
}

/// <summary>
/// One token. <paramref name="SpaceBefore"/> matters: <c>f [1]</c> is a call, <c>f[1]</c> an index.
/// </summary>
internal readonly record struct Token(TokenKind Kind, int Start, int End, bool SpaceBefore, object? Value = null)
{
    public string Name => (string)Value!;

    public bool Is(string symbol) => Kind == TokenKind.Symbol && (string)Value! == symbol;

    public bool IsWord(string word) => Kind == TokenKind.Identifier && (string)Value! == word;

    public bool EndsStatement => Kind is TokenKind.NewLine or TokenKind.Semicolon or TokenKind.CodeExit or TokenKind.End;
}
