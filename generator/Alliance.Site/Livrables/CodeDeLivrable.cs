namespace Alliance.Site.Livrables;

/// <summary>
/// The code of a livrable: <c>L1</c> to <c>L14</c>, or with one letter for a document that goes with it (<c>L10b</c>). Ordered by number,
/// the document alone before those that go with it.
/// </summary>
public readonly record struct CodeDeLivrable(int Numero, char? Lettre) : IComparable<CodeDeLivrable>
{
    private const int Dernier = 14;

    public static bool TryParse(string text, out CodeDeLivrable code)
    {
        char? lettre = text is [.., >= 'a' and <= 'z'] ? text[^1] : null;
        var digits = text is ['L', _, ..] ? text.AsSpan(1, text.Length - (lettre is null ? 1 : 2)) : [];
        code = default;
        if (digits is not ([>= '1' and <= '9'] or ['1', >= '0' and <= '9'])) return false;
        code = new CodeDeLivrable(int.Parse(digits), lettre);
        return code.Numero <= Dernier;
    }

    public int CompareTo(CodeDeLivrable other) => (Numero, Lettre ?? '\0').CompareTo((other.Numero, other.Lettre ?? '\0'));

    public override string ToString() => $"L{Numero}{Lettre}";

    public static bool operator <(CodeDeLivrable left, CodeDeLivrable right) => left.CompareTo(right) < 0;
    public static bool operator >(CodeDeLivrable left, CodeDeLivrable right) => left.CompareTo(right) > 0;
    public static bool operator <=(CodeDeLivrable left, CodeDeLivrable right) => left.CompareTo(right) <= 0;
    public static bool operator >=(CodeDeLivrable left, CodeDeLivrable right) => left.CompareTo(right) >= 0;
}
