using System.Text;
using Alliance.Site.Tests.Documents;
using Alliance.Site.Textes;

namespace Alliance.Site.Tests.Textes;

public sealed class TexteBrutTests
{
    [Fact]
    public void A_body_gives_its_words_one_block_a_line()
    {
        var document = Lecture.De("""
            ## Un *titre*

            Du **gras**, `du code`[^1] et [un lien](../seances/la-meteo.md).

            | A | B |
            |---|---|
            | 1 | 2 |

            - un
            - deux

            ```
            pas de la prose
            ```

            [^1]: Une note.
            """).Document;

        var text = new StringBuilder();
        TexteBrut.Append(text, document);

        Assert.Equal("Un titre\nDu gras, du code et un lien.\nA\nB\n1\n2\nun\ndeux\nUne note.", text.ToString());
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("un", 1)]
    [InlineData("un  deux\ntrois", 3)]
    [InlineData("Ça va\u202F? – Oui\u00A0!", 3)]
    [InlineData("l’eau, arc-en-ciel", 2)]
    [InlineData("45\u00A0min", 2)]
    public void Words_stand_between_spaces(string text, int expected) => Assert.Equal(expected, TexteBrut.CompterMots(text));
}
