using System.Runtime.InteropServices;

namespace Alliance.Site.Recherche;

/// <summary>
/// Numbers by word, for the millions of words of an index: open addressing, a hash of eight bytes at a time. A <c>Dictionary</c> of strings
/// hashes against floods, which costs more than all the rest of a look-up; here a flood costs the time of one build.
/// </summary>
internal sealed class TableDeMots
{
    private const ulong Melange = 0x9E3779B97F4A7C15;

    private Place[] _places = new Place[1 << 12];
    private int _count;

    /// <summary>The number of a word, or -1.</summary>
    public int Find(ReadOnlySpan<char> mot)
    {
        var hash = Hash(mot);
        for (var at = hash; ; at++)
        {
            ref var place = ref _places[at & (uint)(_places.Length - 1)];
            if (place.Mot is null) return -1;
            if (place.Hash == hash && mot.SequenceEqual(place.Mot)) return place.Numero;
        }
    }

    /// <summary>Adds a word that is not there.</summary>
    public void Add(string mot, int numero)
    {
        if (++_count > _places.Length / 2)
        {
            var old = _places;
            _places = new Place[old.Length * 4];
            foreach (var place in old)
            {
                if (place.Mot is not null) Put(place);
            }
        }

        Put(new Place(mot, Hash(mot), numero));
    }

    private void Put(Place place)
    {
        var at = place.Hash;
        while (_places[at & (uint)(_places.Length - 1)].Mot is not null) at++;
        _places[at & (uint)(_places.Length - 1)] = place;
    }

    private static uint Hash(ReadOnlySpan<char> mot)
    {
        var hash = (ulong)mot.Length * Melange;
        var bytes = MemoryMarshal.AsBytes(mot);
        for (; bytes.Length >= sizeof(ulong); bytes = bytes[sizeof(ulong)..]) hash = Mix(hash, MemoryMarshal.Read<ulong>(bytes));
        if (bytes.Length >= sizeof(uint))
        {
            hash = Mix(hash, MemoryMarshal.Read<uint>(bytes));
            bytes = bytes[sizeof(uint)..];
        }

        if (!bytes.IsEmpty) hash = Mix(hash, MemoryMarshal.Read<ushort>(bytes));
        return (uint)(hash >> 32);
    }

    private static ulong Mix(ulong hash, ulong next)
    {
        hash = (hash ^ next) * Melange;
        return hash ^ (hash >> 29);
    }

    private readonly record struct Place(string? Mot, uint Hash, int Numero);
}
