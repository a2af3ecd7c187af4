namespace Alliance.Site.Textes;

/// <summary>Punctuation: what stands before and after decides.</summary>
internal sealed partial class Typographe
{
    private void Apostrophe(ReadOnlySpan<char> texte, Span<int> bornes)
    {
        var next = At(texte, _index + 1);
        var elides = char.IsLetter(At(texte, _index - 1)) && (char.IsLetterOrDigit(next) || next is '«' or '"' or Typographie.Objet);
        Replace(bornes, elides ? '’' : '\'');
    }

    private void PonctuationHaute(ReadOnlySpan<char> texte, Span<int> bornes)
    {
        var next = At(texte, _index + 1);
        var before = Precedent(out var spaced);
        if (spaced)
        {
            if (before is not ('\0' or '(' or '[' or '«') && !IsWord(next) && next is not ('=' or '/' or '[')) Espacer(bornes, Typographie.EspaceFine);
        }
        else if (EndsWord(before) && (IsBlank(next) || next is '»' or ')' or ']' or '"' or ';' or '!' or '?' or '…' or '.' or ',' or Typographie.Objet))
        {
            Jalonner(bornes);
            Emit(Typographie.EspaceFine);
        }

        Copy(texte, bornes, 1);
    }

    private void DeuxPoints(ReadOnlySpan<char> texte, Span<int> bornes)
    {
        var next = At(texte, _index + 1);
        if (next == '/' && At(texte, _index + 2) == '/')
        {
            CopyAddress(texte, bornes);
            return;
        }

        var before = Precedent(out var spaced);
        var free = IsBlank(next) || next is '«' or '»' or '"' or Typographie.Objet;
        var follows = spaced ? before is not ('\0' or '(' or '[' or '«') : EndsWord(before);
        if (free && follows) Espacer(bornes, Typographie.EspaceInsecable);

        Copy(texte, bornes, 1);
    }

    private static bool EndsWord(char character) => IsWord(character) || character is ')' or ']' or '»' or '…' or '%' or '€' or '.' or Typographie.Objet;

    private void Ouvrir(ReadOnlySpan<char> texte, Span<int> bornes)
    {
        Copy(texte, bornes, 1);
        EspacerApres(texte, bornes);
    }

    private void Fermer(ReadOnlySpan<char> texte, Span<int> bornes)
    {
        if (Precedent(out _) != '\0') Espacer(bornes, Typographie.EspaceFine);
        Copy(texte, bornes, 1);
    }

    private void EspacerApres(ReadOnlySpan<char> texte, Span<int> bornes)
    {
        var next = At(texte, _index);
        if (next is '\0' or Typographie.FinDeLigne) return;
        if (IsSpace(next))
        {
            Replace(bornes, Typographie.EspaceFine);
            SkipSpaces(texte, bornes);
        }
        else
        {
            Emit(Typographie.EspaceFine);
        }
    }

    /// <summary>Straight quotes go by pairs; one that has no partner (an inch) stays.</summary>
    private void GuillemetDroit(ReadOnlySpan<char> texte, Span<int> bornes)
    {
        var before = At(texte, _index - 1);
        if (_quoteOpen && !IsBlank(before) && before != '«')
        {
            Espacer(bornes, Typographie.EspaceFine);
            Replace(bornes, '»');
            _quoteOpen = false;
        }
        else if (!_quoteOpen && OpensQuote(before) && !IsBlank(At(texte, _index + 1)) && HasClosingQuote(texte))
        {
            Replace(bornes, '«');
            EspacerApres(texte, bornes);
            _quoteOpen = true;
        }
        else
        {
            Copy(texte, bornes, 1);
        }
    }

    private static bool OpensQuote(char before) => IsBlank(before) || before is '«' or '(' or '[' or '\'' or '’' or '-' or '—' or '–';

    /// <summary>Each quote is looked at once, however many are asked for.</summary>
    private bool HasClosingQuote(ReadOnlySpan<char> texte)
    {
        _closingQuote = Math.Max(_closingQuote, _index + 1);
        while (_closingQuote < texte.Length)
        {
            var next = texte[_closingQuote..].IndexOf('"');
            if (next < 0)
            {
                _closingQuote = texte.Length;
                return false;
            }

            _closingQuote += next;
            if (_closingQuote > _index + 1 && !IsBlank(texte[_closingQuote - 1]) && texte[_closingQuote - 1] != '«') return true;
            _closingQuote++;
        }

        return false;
    }

    private void Points(ReadOnlySpan<char> texte, Span<int> bornes)
    {
        var count = 1;
        while (At(texte, _index + count) == '.') count++;
        if (count == 3 && At(texte, _index - 1) is not '/' && At(texte, _index + 3) is not ('/' or '\\'))
        {
            Replace(bornes, '…');
            Skip(bornes, 2);
        }
        else if (count == 1 && _index >= 3 && texte.Slice(_index - 3, 3).SequenceEqual("www"))
        {
            CopyAddress(texte, bornes);
        }
        else
        {
            Copy(texte, bornes, count);
        }
    }
}
