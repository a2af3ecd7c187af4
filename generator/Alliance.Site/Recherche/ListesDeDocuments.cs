using System.Runtime.InteropServices;

namespace Alliance.Site.Recherche;

/// <summary>
/// Lists of documents as bits. A word: how many documents (gamma), gaps between their ids (Rice), then the level in each as the
/// difference to the one before (Rice of the zigzag). Places: how many (gamma), gaps (Rice); a group of words has none.
/// </summary>
internal sealed class ListesDeDocuments(int documents)
{
    private const int LevelParameter = 1;
    private const int FirstLevel = 8;

    private readonly Bits _bits = new();

    /// <summary>About how many characters a form takes.</summary>
    public int Size(Forme forme) => forme.Texte.Length + ((forme.Occurrences.Count * (Bits.Parameter(forme.Occurrences.Count, documents) + 5)) / 6);

    public string WriteAll(ReadOnlySpan<Forme> formes)
    {
        foreach (var forme in formes) Add(forme);
        return _bits.Take();
    }

    public string WritePlaces(ReadOnlySpan<Forme> formes)
    {
        foreach (var forme in formes)
        {
            if (forme.Texte.Contains(GroupesDuTexte.Marque)) continue;
            var next = 0;
            var places = CollectionsMarshal.AsSpan(forme.Places);
            foreach (var packed in CollectionsMarshal.AsSpan(forme.Occurrences))
            {
                var occurrence = new Occurrence(packed);
                _bits.Gamma(occurrence.Places);
                var previous = 0;
                var k = PlaceParameter(occurrence.Places);
                foreach (var place in places.Slice(next, occurrence.Places))
                {
                    _bits.Rice(place - previous, k);
                    previous = place;
                }

                next += occurrence.Places;
            }
        }

        return _bits.Take();
    }

    /// <summary>Ids, rising: the values of a facet.</summary>
    public string WriteIds(IReadOnlyCollection<IReadOnlyList<int>> lists)
    {
        foreach (var ids in lists)
        {
            _bits.Gamma(ids.Count + 1);
            var k = Bits.Parameter(ids.Count, documents);
            var previous = -1;
            foreach (var id in ids)
            {
                _bits.Rice(id - previous - 1, k);
                previous = id;
            }
        }

        return _bits.Take();
    }

    /// <summary>Of a sheet of some five hundred full words, so many places leave gaps of that many bits.</summary>
    private static int PlaceParameter(int places) => places < 4 ? 7 : places < 8 ? 6 : 5;

    private void Add(Forme forme)
    {
        var occurrences = CollectionsMarshal.AsSpan(forme.Occurrences);
        _bits.Gamma(occurrences.Length);
        var k = Bits.Parameter(occurrences.Length, documents);
        var previous = -1;
        foreach (var packed in occurrences)
        {
            var occurrence = new Occurrence(packed);
            _bits.Rice(occurrence.Document - previous - 1, k);
            previous = occurrence.Document;
        }

        var level = FirstLevel;
        foreach (var packed in occurrences)
        {
            var occurrence = new Occurrence(packed);
            var step = occurrence.Niveau - level;
            _bits.Rice(step < 0 ? (-2 * step) - 1 : 2 * step, LevelParameter);
            level = occurrence.Niveau;
        }
    }
}
