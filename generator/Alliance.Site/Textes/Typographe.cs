using System.Buffers;

namespace Alliance.Site.Textes;

/// <summary>
/// One pass over one text. A paragraph of Markdown comes as a whole, so that a rule sees across its bold and its links: the boundaries of
/// its runs (<c>bornes</c>) are carried over to the result. Kept and reused by its thread.
/// </summary>
internal sealed partial class Typographe
{
    // Every twelfth character or so is one of these: a table is faster than a vectorised search.
    private static readonly bool[] Notable = Table("'\";!?:«»0123456789@.IVX");
    private static readonly SearchValues<char> EndOfAddress = SearchValues.Create(" \t\n\u00A0\u202F\u2028\"«»<>\uFFFC");

    private readonly List<(int Start, int End)> _exposants = [];
    private char[] _output = new char[4096];
    private int _length;
    private int _index;
    private int _borne;
    private bool _quoteOpen;
    private int _closingQuote;

    public ReadOnlySpan<char> Resultat => _output.AsSpan(0, _length);

    /// <summary>Where ordinals end in superscript, in the result, in order.</summary>
    public List<(int Start, int End)> Exposants => _exposants;

    /// <summary><paramref name="bornes"/>: places in the text, in order; they become the places in the result.</summary>
    public void Appliquer(ReadOnlySpan<char> texte, Span<int> bornes)
    {
        (_length, _index, _borne, _quoteOpen, _closingQuote) = (0, 0, 0, false, 0);
        _exposants.Clear();
        while (_index < texte.Length)
        {
            Copy(texte, bornes, NextNotable(texte) - _index);
            if (_index == texte.Length) break;
            switch (texte[_index])
            {
                case '\'': Apostrophe(texte, bornes); break;
                case '"': GuillemetDroit(texte, bornes); break;
                case '«': Ouvrir(texte, bornes); break;
                case '»': Fermer(texte, bornes); break;
                case ':': DeuxPoints(texte, bornes); break;
                case ';' or '!' or '?': PonctuationHaute(texte, bornes); break;
                case '.': Points(texte, bornes); break;
                case '@': CopyAddress(texte, bornes); break;
                case 'I' or 'V' or 'X': Romain(texte, bornes); break;
                default: Nombre(texte, bornes); break;
            }
        }

        while (_borne < bornes.Length) bornes[_borne++] = _length;
    }

    private static bool[] Table(string characters)
    {
        var table = new bool[256];
        foreach (var character in characters) table[character] = true;
        return table;
    }

    /// <summary>The next character that may change something: neither the full stop of a sentence nor the capital of a word.</summary>
    private int NextNotable(ReadOnlySpan<char> texte)
    {
        var table = Notable;
        for (var next = _index; next < texte.Length; next++)
        {
            var character = texte[next];
            if (character >= table.Length || !table[character]) continue;
            var after = At(texte, next + 1);
            switch (character)
            {
                case '.' when after != '.' && At(texte, next - 1) != 'w': continue;
                case 'I' or 'V' or 'X' when after is not ('I' or 'V' or 'X' or 'e' or 'r'): continue;
                default: return next;
            }
        }

        return texte.Length;
    }

    private static char At(ReadOnlySpan<char> texte, int index) => (uint)index < (uint)texte.Length ? texte[index] : '\0';

    /// <summary>A space that may become another one; a line break of the author stays.</summary>
    private static bool IsSpace(char character) => character is ' ' or '\u00A0' or '\u202F' or '\u2009' or '\t' or '\n';

    private static bool IsBlank(char character) => character is '\0' or Typographie.FinDeLigne || IsSpace(character);

    private static bool IsWord(char character) => char.IsLetterOrDigit(character) || character is '\u0301' or '\u0300' or '\u0302' or '\u0327' or '\u0308';

    private void Copy(ReadOnlySpan<char> texte, Span<int> bornes, int count)
    {
        if (count == 0) return;
        while (_borne < bornes.Length && bornes[_borne] < _index + count)
        {
            bornes[_borne] = _length + bornes[_borne] - _index;
            _borne++;
        }

        Reserve(count);
        texte.Slice(_index, count).CopyTo(_output.AsSpan(_length));
        _length += count;
        _index += count;
    }

    private void CopyAddress(ReadOnlySpan<char> texte, Span<int> bornes)
    {
        var end = texte[_index..].IndexOfAny(EndOfAddress);
        Copy(texte, bornes, end < 0 ? texte.Length - _index : Math.Max(1, end));
    }

    /// <summary>The rest of a word that holds letters and digits mixed: CM2, H1N1, IVX.</summary>
    private void CopyWord(ReadOnlySpan<char> texte, Span<int> bornes)
    {
        var end = _index + 1;
        while (end < texte.Length && IsWord(texte[end])) end++;
        Copy(texte, bornes, end - _index);
    }

    /// <summary>Moves over characters of the text that the result does not have.</summary>
    private void Skip(Span<int> bornes, int count)
    {
        _index += count;
        while (_borne < bornes.Length && bornes[_borne] < _index) bornes[_borne++] = _length;
    }

    private void SkipSpaces(ReadOnlySpan<char> texte, Span<int> bornes)
    {
        var count = 0;
        while (IsSpace(At(texte, _index + count))) count++;
        Skip(bornes, count);
    }

    private void Emit(char character)
    {
        Reserve(1);
        _output[_length++] = character;
    }

    /// <summary>The character of the text becomes this one.</summary>
    private void Replace(Span<int> bornes, char character)
    {
        Emit(character);
        _length--;
        Skip(bornes, 1);
        _length++;
    }

    /// <summary>A run that starts here starts before what is written next.</summary>
    private void Jalonner(Span<int> bornes)
    {
        while (_borne < bornes.Length && bornes[_borne] == _index) bornes[_borne++] = _length;
    }

    /// <summary>Puts this space, and no other, at the end of what is written.</summary>
    private void Espacer(Span<int> bornes, char espace)
    {
        Jalonner(bornes);
        while (_length > 0 && IsSpace(_output[_length - 1])) _length--;
        for (var i = _borne - 1; i >= 0 && bornes[i] > _length; i--) bornes[i] = _length + 1;
        Emit(espace);
    }

    /// <summary>The last character written that is not a space, or nothing at the start of a line.</summary>
    private char Precedent(out bool spaced)
    {
        var last = _length - 1;
        while (last >= 0 && IsSpace(_output[last])) last--;
        spaced = last < _length - 1;
        return last < 0 || _output[last] == Typographie.FinDeLigne ? '\0' : _output[last];
    }

    private void Reserve(int more)
    {
        if (_length + more > _output.Length) Array.Resize(ref _output, Math.Max(_output.Length * 2, _length + more));
    }
}
