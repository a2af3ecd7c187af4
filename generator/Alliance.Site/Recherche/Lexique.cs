namespace Alliance.Site.Recherche;

/// <summary>The forms of an index by number, in the order they came.</summary>
internal sealed class Lexique
{
    private readonly Dictionary<string, int> _numeros = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _parForme;
    private readonly List<Forme> _formes = [];

    public Lexique() => _parForme = _numeros.GetAlternateLookup<ReadOnlySpan<char>>();

    public int Count => _formes.Count;

    public Forme this[int numero] => _formes[numero];

    public int Numero(ReadOnlySpan<char> texte)
    {
        if (_parForme.TryGetValue(texte, out var numero)) return numero;
        var forme = texte.ToString();
        _numeros[forme] = _formes.Count;
        _formes.Add(new Forme(forme, MotsVides.IsEmpty(texte)));
        return _formes.Count - 1;
    }
}

/// <summary>A form and, once the documents are counted, where it stands.</summary>
internal sealed class Forme(string texte, bool estVide)
{
    /// <summary>A word repeated more than that in a text is not looked for at its later places.</summary>
    private const int PlacesMax = 8;

    private string? _radical;
    private double _poids;
    private ushort _compte;

    public string Texte => texte;

    public bool EstVide => estVide;

    /// <summary>Made when it is first asked for.</summary>
    public string Radical => _radical ??= Recherche.Radical.De(texte);

    /// <summary>What <see cref="GroupesDuTexte"/> remembers of it.</summary>
    public object? Suites { get; set; }

    /// <summary>Ids of documents, rising, with the level of the form in each and how many of <see cref="Places"/> are there.</summary>
    public List<Occurrence> Occurrences { get; } = [];

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

    /// <summary>The document is read.</summary>
    public void Close(int document)
    {
        Occurrences.Add(new Occurrence(document, Poids.Niveau(_poids), _compte));
        (_poids, _compte) = (0, 0);
    }
}

/// <param name="Document">Its id.</param>
/// <param name="Niveau">0 to 31, see <see cref="Poids"/>.</param>
/// <param name="Places">How many places it has there, at least 1.</param>
internal readonly record struct Occurrence(int Document, byte Niveau, ushort Places);
