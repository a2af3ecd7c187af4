using System.Text;
using Alliance.Site.Documents;
using Alliance.Site.Textes;

namespace Alliance.Site.Tests.Documents;

/// <summary>Whatever comes, reading ends with a tree or a fault inside the text, and the pieces of the tree hold together.</summary>
public sealed class HasardTests
{
    private static readonly string[] Pieces =
    [
        "\n", "\n\n", "# ", "## Déroulé\n\n", "### Un {rituel duree=\"8 min\"}\n", "### Deux {", "- ", "  - ", "1. ", "> ", ":::dire\n", ":::\n", ":::", "```\n", "`", "*", "**", "_", "~~", "[", "](la-meteo.md)", "](x.md)",
        "![", "](../medias/la-meteo/ciel.svg)", "[^1]", "[^1]: ", "[^2]", "|", "|---|\n", ":   ", "<br>", "<sup>", "</sup>", "<span lang=\"en\">", "</span>", "<b>", "<!--", "-->", "<https://exemple.fr>", "- [ ] ",
        "\"", "«", "»", " ?", " :", "!", ";", "12 345", "1 h 30", "1er", "XXe", "...", "l'", "mot", "é", " ", "    ", "\t", "\\", "&amp;", "\u2028", "\uFFFC", "\0", "😀", "---\n", "===\n", "{{ x }}", "\r\n",
    ];

    [Fact]
    public void Any_text_gives_a_tree_or_faults_inside_it()
    {
        var random = new Random(20261121);
        for (var i = 0; i < 20_000; i++)
        {
            var markdown = string.Concat(Enumerable.Range(0, random.Next(1, 25)).Select(_ => Pieces[random.Next(Pieces.Length)]));
            var lecture = Lecture.De(markdown, phases: true);
            var lines = markdown.Replace("\r\n", "\n").Split('\n');

            foreach (var fault in lecture.Bag.Sorted())
            {
                var inside = fault.Place.Line >= 1 && fault.Place.Line <= lines.Length && fault.Place.Column >= 1 && fault.Place.Column <= lines[fault.Place.Line - 1].Length + 1;
                Assert.True(inside, $"{fault.Place} {fault.Code} in {markdown}");
            }

            Assert.Equal(lecture.Document.Ancres.Distinct(), lecture.Document.Ancres);
            var html = lecture.Html;
            Assert.True(Count(html, "<p>") + Count(html, "<p class") == Count(html, "</p>"), markdown + html);
            Assert.True(Count(html, "<a ") == Count(html, "</a>"), markdown + html);
            TexteBrut.Append(new StringBuilder(), lecture.Document);
        }
    }

    [Fact]
    public void A_text_is_read_again_to_the_same_tree()
    {
        const string markdown = "## Déroulé\n\n:::dire\n« Bonjour »[^1]\n:::\n\n[^1]: Note.\n";
        Assert.Equal(Lecture.De(markdown).Html, Lecture.De(markdown).Html);
        Assert.Same(Document.Vide, Lecture.De(" \n").Document);
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
