namespace Scriban.Parsing;

/// <summary>
/// Cuts a template into tokens. This half knows text, escape blocks and white-space control; the other half
/// (<c>Lexer.Code.cs</c>) knows what stands between <c>{{</c> and <c>}}</c>.
/// </summary>
internal sealed partial class Lexer(string text)
{
    private readonly string _text = text;
    private readonly List<Token> _tokens = [];
    private int _at;

    /// <summary>What the block before asks of the text that follows: <c>'-'</c>, <c>'~'</c> or nothing.</summary>
    private char _strip;

    public List<Token> Read()
    {
        while (_at < _text.Length)
        {
            ReadText();
            if (_at >= _text.Length)
            {
                break;
            }

            if (_text[_at + 1] == '{')
            {
                ReadCode();
            }
            else
            {
                ReadEscape();
            }
        }

        _tokens.Add(new Token(TokenKind.End, _text.Length, _text.Length, false));
        return _tokens;
    }

    /// <summary>Text up to the next block; the two strips are cut here so that rendering only copies.</summary>
    private void ReadText()
    {
        var start = _at;
        while (_at < _text.Length && !StartsCode(_at) && EscapeLength(_at) == 0)
        {
            var next = _text.IndexOf('{', _at + 1);
            _at = next < 0 ? _text.Length : next;
        }

        var end = _at;
        start = StripStart(start, end, _strip);
        _strip = '\0';
        if (_at < _text.Length)
        {
            end = StripEnd(start, end, StripOfOpening());
        }

        if (end > start)
        {
            _tokens.Add(new Token(TokenKind.Text, start, end, false));
        }

        _textStart = start;
        _textEnd = end;
    }

    private int _textStart;
    private int _textEnd;

    private bool StartsCode(int at) => _text[at] == '{' && at + 1 < _text.Length && _text[at + 1] == '{';

    /// <summary>How long an opening such as <c>{%%{</c> is; 0 when there is none.</summary>
    private int EscapeLength(int at)
    {
        if (_text[at] != '{')
        {
            return 0;
        }

        var end = at + 1;
        while (end < _text.Length && _text[end] == '%')
        {
            end++;
        }

        return end > at + 1 && end < _text.Length && _text[end] == '{' ? end + 1 - at : 0;
    }

    private char StripOfOpening()
    {
        var after = _at + (StartsCode(_at) ? 2 : EscapeLength(_at));
        return after < _text.Length && _text[after] is '-' or '~' ? _text[after] : '\0';
    }

    private void ReadEscape()
    {
        var start = _at;
        var percents = EscapeLength(_at) - 2;
        var from = _at + percents + 2;
        if (from < _text.Length && _text[from] is '-' or '~')
        {
            from++;
        }

        var closing = "}" + new string('%', percents) + "}";
        var close = _text.IndexOf(closing, from, StringComparison.Ordinal);
        if (close < 0)
        {
            throw new SyntaxFault(start, start + percents + 2, $"bloc « {_text.Substring(start, percents + 2)} » sans « {closing} »");
        }

        var end = close;
        if (end > from && _text[end - 1] is '-' or '~')
        {
            _strip = _text[--end];
        }

        if (end > from)
        {
            _tokens.Add(new Token(TokenKind.Text, from, end, false));
        }

        _at = close + closing.Length;
    }

    /// <summary>
    /// <c>-}}</c> takes every white space; <c>~}}</c> takes the rest of its line and that one line break.
    /// </summary>
    private int StripStart(int start, int end, char strip)
    {
        if (strip == '-')
        {
            while (start < end && char.IsWhiteSpace(_text[start]))
            {
                start++;
            }
        }
        else if (strip == '~')
        {
            while (start < end && _text[start] != '\n' && char.IsWhiteSpace(_text[start]))
            {
                start++;
            }

            if (start < end && _text[start] == '\n')
            {
                start++;
            }
        }

        return start;
    }

    /// <summary><c>{{-</c> takes every white space; <c>{{~</c> stops at a line break and leaves it.</summary>
    private int StripEnd(int start, int end, char strip)
    {
        if (strip == '\0')
        {
            return end;
        }

        while (end > start && char.IsWhiteSpace(_text[end - 1]) && !(strip == '~' && _text[end - 1] == '\n'))
        {
            end--;
        }

        return end;
    }

    /// <summary>
    /// Auto indentation: a block alone after white space at the start of its line indents the lines it writes.
    /// The line start may be the file's, or a line break that <c>~}}</c> has just taken away.
    /// </summary>
    private string? Indent()
    {
        var start = _textEnd;
        while (start > _textStart && _text[start - 1] is ' ' or '\t')
        {
            start--;
        }

        var alone = start > _textStart ? _text[start - 1] == '\n' : start == 0 || _text[start - 1] == '\n';
        return alone && start < _textEnd ? _text[start.._textEnd] : null;
    }
}
