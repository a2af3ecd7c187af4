using System.Collections.Immutable;
using Alliance.Site.Fields;

namespace Alliance.Site.Referentiels;

/// <summary>Words that the search treats as one: an acronym and its full form, a family, an everyday name.</summary>
public sealed record Synonymes(string Id, GenreDeSynonymes Genre, ImmutableArray<string> Termes)
{
    private static readonly Field<string> ChampId = Champs.Id("sequence");
    private static readonly Field<GenreDeSynonymes> ChampGenre = Declare.Required("genre",
        Shapes.Choice(("sigle", GenreDeSynonymes.Sigle), ("famille", GenreDeSynonymes.Famille), ("usage", GenreDeSynonymes.Usage)), "Genre", "Sigle, famille de mots ou usage.", "usage");
    private static readonly Field<ImmutableArray<string>> ChampTermes = Declare.Required("termes", Shapes.Set(Shapes.Raw(), min: 2), "Termes", "Les mots tenus pour équivalents.", "- séquence");

    public static readonly Shape<Synonymes> Shape = Shapes.Object(
        new FieldSet(ChampId, ChampGenre, ChampTermes), new Synonymes("", GenreDeSynonymes.Usage, []),
        fields => new Synonymes(fields.Read(ChampId), fields.Read(ChampGenre), fields.Read(ChampTermes)));
}

public enum GenreDeSynonymes
{
    Sigle,
    Famille,
    Usage,
}
