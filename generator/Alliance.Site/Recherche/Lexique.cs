namespace Alliance.Site.Recherche;

/// <summary>The forms of an index by number, in the order they came; and the words as written that were already folded into them.</summary>
internal sealed class Lexique(GroupesDuTexte groupes)
{
    private readonly TableDeMots _parForme = new();
    private readonly TableDeMots _parMot = new();
    private readonly List<Forme> _formes = [];

    public int Count => _formes.Count;

    public Forme this[int numero] => _formes[numero];

    /// <summary>The number of a folded form, given one when it is new.</summary>
    public int Numero(ReadOnlySpan<char> texte)
    {
        var numero = _parForme.Find(texte);
        if (numero >= 0) return numero;
        var forme = new Forme(texte.ToString(), MotsVides.IsEmpty(texte));
        forme.Suites = groupes.SuitesDe(forme.Radical);
        _parForme.Add(forme.Texte, _formes.Count);
        _formes.Add(forme);
        return _formes.Count - 1;
    }

    /// <summary>The number of the form of a word as written, or -1 when it was not seen yet.</summary>
    public int NumeroDuMot(ReadOnlySpan<char> mot) => _parMot.Find(mot);

    public void Retenir(ReadOnlySpan<char> mot, int numero) => _parMot.Add(mot.ToString(), numero);
}

/// <summary>A form and, once the documents are counted, where it stands.</summary>
internal sealed class Forme(string texte, bool estVide)
{
    /// <summary>A word repeated more than that in a text is not looked for at its later places.</summary>
    private const int PlacesMax = 8;

    private string? _radical;
    private double _poids;
    private int _compte;

    public string Texte => texte;

    public bool EstVide => estVide;

    /// <summary>Made when it is first asked for.</summary>
    public string Radical => _radical ??= Recherche.Radical.De(texte);

    /// <summary>The terms of groups that begin with its stem.</summary>
    public SuiteDeMots[] Suites { get; set; } = [];

    /// <summary>Ids of documents, rising, with the level of the form in each and how many of <see cref="Places"/> are there: <see cref="Occurrence"/>, packed.</summary>
    public List<int> Occurrences { get; } = [];

    /// <summary>Places in documents, one run after the other.</summary>
    public List<ushort> Places { get; } = [];

    /// <summary>The same documents under another name.</summary>
    public Forme Copy(string nom)
    {
        var copy = new Forme(nom, false);
        copy.Occurrences.AddRange(Occurrences);
        return copy;
    }

    /// <summary>One more occurrence in the document being read; true for the first.</summary>
    public bool Count(double poids, ushort place)
    {
        if (_compte < PlacesMax) Places.Add(place);
        var first = _poids == 0;
        _poids += poids;
        if (_compte < PlacesMax) _compte++;
        return first;
    }

    /// <summary>The documents of the same form in a later part of the index.</summary>
    public void Append(Forme later)
    {
        Occurrences.AddRange(later.Occurrences);
        Places.AddRange(later.Places);
    }

    /// <summary>The document is read.</summary>
    public void Close(int document)
    {
        Occurrences.Add(new Occurrence(document, Poids.Niveau(_poids), _compte).Valeur);
        (_poids, _compte) = (0, 0);
    }
}

/// <summary>A form in a document, packed: the document, the level (0 to 31, see <see cref="Poids"/>), and how many places it has there (1 to 8).</summary>
internal readonly record struct Occurrence(int Valeur)
{
    public Occurrence(int document, byte niveau, int places)
        : this((document << 9) | (niveau << 4) | places)
    {
    }

    public int Document => Valeur >> 9;

    public int Niveau => (Valeur >> 4) & 31;

    public int Places => Valeur & 15;
}
