using System.Text;

namespace Alliance.Site.Benchmarks.Corpus;

/// <summary>A different title for each number: three words in mixed radix, the number scattered first so that neighbours differ.</summary>
internal sealed class Titles(Words words)
{
    private const long Scatter = 48_271;

    private readonly int _starts = words["titre-debut"].Length;
    private readonly int _middles = words["titre-milieu"].Length;
    private readonly int _ends = words["titre-fin"].Length;

    public int Capacity => _starts * _middles * _ends;

    public string this[int index]
    {
        get
        {
            // The factor is a prime larger than the lists: it divides none of their products, so no two numbers meet.
            var place = (int)((index * Scatter + 7) % Capacity);
            return $"{words["titre-debut"][place % _starts]} {words["titre-milieu"][place / _starts % _middles]}, {words["titre-fin"][place / _starts / _middles]}";
        }
    }

    public string SlugOf(int index) => Slug(this[index]);

    private static string Slug(string title)
    {
        var slug = new StringBuilder();
        foreach (var letter in title.ToLowerInvariant())
        {
            var plain = letter switch
            {
                'à' or 'â' => 'a',
                'é' or 'è' or 'ê' or 'ë' => 'e',
                'î' or 'ï' => 'i',
                'ô' => 'o',
                'û' or 'ù' => 'u',
                'ç' => 'c',
                _ => letter,
            };
            if (char.IsAsciiLetterOrDigit(plain)) slug.Append(plain);
            else if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }

        return slug.ToString().TrimEnd('-');
    }
}
