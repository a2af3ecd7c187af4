using System.Collections.Frozen;

namespace Alliance.Site.Recherche;

/// <summary>Grammar words, folded: they tell nothing of what a text is about. The reader receives these lists with the index.</summary>
public static class MotsVides
{
    internal const string ListeDesVides =
        "a ai aie aient ainsi alors as au aucun aucune aura aurait auront aussi autre autres aux avaient avais avait avec avez avoir avons ayant c ca car ce ceci cela celle celles celui ces cet cette ceux chez combien comme comment d dans de depuis des dit doit doivent donc dont du elle elles en encore entre es est et etaient etais etait etant ete etes etre eu eut eux faut ici il ils j je l la laquelle le lequel les lesquelles lesquels leur leurs lors lorsque lui m ma mais me mes moi mon n ne ni nos notre nous on ont ou par parce pas pendant peut peuvent peux plus pour pourquoi puis puisque qu quand que quel quelle quelles quelqu quels qui quoi s sa sans se sera serait seront ses si sinon soit sommes son sont sous suis sur t ta te tel telle tes toi ton tous tout toute toutes tres tu un une va vers veut veux voici voila vont vos votre vous y";

    internal const string ListeDesElisions = "l d j m t s c n qu jusqu lorsqu puisqu quoiqu presqu quelqu";
    internal const string ListeDesSoudes = "aujourd prud entr grand";
    internal const string ListeDesPronoms = "il elle on je tu ils elles ce t moi toi lui leur le la les en y nous ci";

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Vides = Set(ListeDesVides);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Elisions = Set(ListeDesElisions);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Soudes = Set(ListeDesSoudes);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Pronoms = Set(ListeDesPronoms);

    public static bool IsEmpty(ReadOnlySpan<char> forme) => Vides.Contains(forme);

    /// <summary>What may stand before an apostrophe and fall with it.</summary>
    public static bool IsElision(ReadOnlySpan<char> forme) => Elisions.Contains(forme);

    /// <summary>What an apostrophe joins to the word behind: « aujourd’hui », « entr’aide ».</summary>
    public static bool IsJoined(ReadOnlySpan<char> forme) => Soudes.Contains(forme);

    /// <summary>The end of a compound that is none: « dit-elle », « celui-ci ».</summary>
    public static bool IsPronoun(ReadOnlySpan<char> forme) => Pronoms.Contains(forme);

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string mots) =>
        mots.Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
