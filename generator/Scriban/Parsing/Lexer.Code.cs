using System.Globalization;
using System.Text;

namespace Scriban.Parsing;

internal sealed partial class Lexer
{
    /// <summary>Longest first, so that <c>//=</c> is not read as <c>//</c> and <c>=</c>.</summary>
    private static readonly string[] Symbols =
    [
        "...", "..<", "//=",
        "..", "//", "+=", "-=", "*=", "/=", "%=", "==", "!=", "<=", ">=", "&&", "||", "??", "?!", "?.", "++", "--", "<<", ">>",
        "+", "-", "*", "/", "%", "=", "!", "<", ">", "|", "?", ":", ".", ",", "(", ")", "[", "]", "{", "}", "@", "^", "&",
    ];

    private void ReadCode()
    {
        var start = _at;
        var stripped = StripOfOpening() != '\0';
        _at += stripped ? 3 : 2;
        _tokens.Add(new Token(TokenKind.CodeEnter, start, _at, false, stripped ? null : Indent()));

        // Braces of objects: «}}» may close two of them, so they are counted.
        var braces = 0;
        while (true)
        {
            var space = SkipSpace();
            if (_at >= _text.Length)
            {
                throw new SyntaxFault(start, start + 2, "bloc « {{ » sans « }} »");
            }

            if (braces == 0 && TryReadExit())
            {
                return;
            }

            var token = ReadToken(space);
            braces += token.Is("{") ? 1 : token.Is("}") ? -1 : 0;
            _tokens.Add(token);
        }
    }

    private bool TryReadExit()
    {
        var length = ExitLength(_at);
        if (length == 0)
        {
            return false;
        }

        _strip = length == 3 ? _text[_at] : '\0';
        _tokens.Add(new Token(TokenKind.CodeExit, _at, _at + length, false));
        _at += length;
        return true;
    }

    /// <summary>2 for <c>}}</c>, 3 for <c>-}}</c> and <c>~}}</c>, else 0.</summary>
    private int ExitLength(int at)
    {
        var stripped = _text[at] is '-' or '~';
        return string.CompareOrdinal(_text, stripped ? at + 1 : at, "}}", 0, 2) == 0 ? stripped ? 3 : 2 : 0;
    }

    /// <summary>Spaces and comments; a comment is closed by the end of the block too.</summary>
    private bool SkipSpace()
    {
        var start = _at;
        while (_at < _text.Length)
        {
            if (_text[_at] == '#')
            {
                SkipComment();
            }
            else if (_text[_at] != '\n' && char.IsWhiteSpace(_text[_at]))
            {
                _at++;
            }
            else
            {
                break;
            }
        }

        return _at > start;
    }

    private void SkipComment()
    {
        var many = _at + 1 < _text.Length && _text[_at + 1] == '#';
        _at += many ? 2 : 1;
        while (_at < _text.Length && ExitLength(_at) == 0)
        {
            if (many && _text[_at] == '#' && _at + 1 < _text.Length && _text[_at + 1] == '#')
            {
                _at += 2;
                return;
            }

            if (!many && _text[_at] == '\n')
            {
                return;
            }

            _at++;
        }
    }

    private Token ReadToken(bool space)
    {
        var start = _at;
        var c = _text[_at];
        switch (c)
        {
            case '\n':
                _at++;
                return new Token(TokenKind.NewLine, start, _at, space);
            case ';':
                _at++;
                return new Token(TokenKind.Semicolon, start, _at, space);
            case '"' or '\'':
                return new Token(TokenKind.String, start, 0, space, ReadString(c)) with { End = _at };
            case '`':
                return new Token(TokenKind.String, start, 0, space, ReadVerbatim()) with { End = _at };
            case '$':
                return ReadDollar(space);
        }

        if (char.IsAsciiDigit(c))
        {
            return new Token(TokenKind.Number, start, 0, space, ReadNumber()) with { End = _at };
        }

        if (char.IsAsciiLetter(c) || c == '_')
        {
            return new Token(TokenKind.Identifier, start, 0, space, string.Intern(ReadWord())) with { End = _at };
        }

        foreach (var symbol in Symbols)
        {
            if (string.CompareOrdinal(_text, _at, symbol, 0, symbol.Length) == 0)
            {
                _at += symbol.Length;
                return new Token(TokenKind.Symbol, start, _at, space, symbol);
            }
        }

        throw new SyntaxFault(_at, _at + 1, $"caractère inattendu « {c} »");
    }

    private Token ReadDollar(bool space)
    {
        var start = _at++;
        var c = _at < _text.Length ? _text[_at] : '\0';
        if (c == '$')
        {
            _at++;
            return new Token(TokenKind.Block, start, _at, space);
        }

        if (c is '"' or '\'')
        {
            throw SyntaxFault.Unsupported(start, start + 2, "chaîne interpolée « $\" »");
        }

        if (char.IsAsciiLetterOrDigit(c) || c == '_')
        {
            return new Token(TokenKind.Local, start, 0, space, ReadWord()) with { End = _at };
        }

        return new Token(TokenKind.Arguments, start, _at, space);
    }

    /// <summary>Interned, so that names can be compared by reference and found fast.</summary>
    private string ReadWord()
    {
        var start = _at;
        while (_at < _text.Length && (char.IsAsciiLetterOrDigit(_text[_at]) || _text[_at] == '_'))
        {
            _at++;
        }

        return string.Intern(_text[start.._at]);
    }

    private object ReadNumber()
    {
        var start = _at;
        SkipDigits();
        var isFloat = false;

        // «1..5» is a range: the point belongs to the number only before a digit.
        if (Peek(0) == '.' && char.IsAsciiDigit(Peek(1)))
        {
            isFloat = true;
            _at++;
            SkipDigits();
        }

        if (Peek(0) is 'e' or 'E' && (char.IsAsciiDigit(Peek(1)) || Peek(1) is '+' or '-' && char.IsAsciiDigit(Peek(2))))
        {
            isFloat = true;
            _at += 2;
            SkipDigits();
        }

        if (char.IsAsciiLetter(Peek(0)) || Peek(0) == '_')
        {
            throw SyntaxFault.Unsupported(start, _at + 1, $"nombre « {_text[start..(_at + 1)]}… »");
        }

        var digits = _text.AsSpan(start, _at - start);
        if (isFloat)
        {
            return double.Parse(digits, NumberStyles.Float, CultureInfo.InvariantCulture);
        }

        if (!long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value))
        {
            throw SyntaxFault.Unsupported(start, _at, "nombre de plus de 64 bits");
        }

        return value is >= int.MinValue and <= int.MaxValue ? (object)(int)value : value;
    }

    private void SkipDigits()
    {
        while (char.IsAsciiDigit(Peek(0)))
        {
            _at++;
        }
    }

    private char Peek(int ahead) => _at + ahead < _text.Length ? _text[_at + ahead] : '\0';

    private string ReadVerbatim()
    {
        var start = _at;
        var close = _text.IndexOf('`', _at + 1);
        if (close < 0)
        {
            throw new SyntaxFault(start, start + 1, "chaîne sans « ` » de fin");
        }

        // The reference does not say what a doubled backtick means, so it is refused.
        _at = close + 1;
        return Peek(0) == '`' ? throw SyntaxFault.Unsupported(start, _at + 1, "« `` » dans une chaîne") : _text[(start + 1)..close];
    }

    private string ReadString(char quote)
    {
        var start = _at++;
        var value = new StringBuilder();
        while (Peek(0) != quote)
        {
            if (_at >= _text.Length)
            {
                throw new SyntaxFault(start, start + 1, $"chaîne sans « {quote} » de fin");
            }

            value.Append(_text[_at] == '\\' ? ReadEscapeSequence() : _text[_at++]);
        }

        _at++;
        return value.ToString();
    }

    private char ReadEscapeSequence()
    {
        var start = _at++;
        var c = Peek(0);
        _at++;
        return c switch
        {
            '\'' or '"' or '\\' => c,
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'b' => '\b',
            'f' => '\f',
            'u' => ReadHexadecimal(start, 4),
            'x' => ReadHexadecimal(start, 2),
            _ => throw SyntaxFault.Unsupported(start, _at, $"échappement « \\{c} »"),
        };
    }

    private char ReadHexadecimal(int start, int digits)
    {
        if (_at + digits > _text.Length
            || !int.TryParse(_text.AsSpan(_at, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
        {
            throw new SyntaxFault(start, _at, $"il faut {digits} chiffres hexadécimaux");
        }

        _at += digits;
        return (char)code;
    }
}
