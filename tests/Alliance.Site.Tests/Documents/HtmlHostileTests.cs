namespace Alliance.Site.Tests.Documents;

/// <summary>Whatever an author pastes, the page holds no script, no handler and no address that was not checked.</summary>
public sealed class HtmlHostileTests
{
    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("a <script src=//x.fr></script>")]
    [InlineData("a <img src=x onerror=alert(1)>")]
    [InlineData("a <svg/onload=alert(1)>")]
    [InlineData("<iframe src=\"javascript:alert(1)\"></iframe>")]
    [InlineData("a <a href=\"javascript:alert(1)\">b</a>")]
    [InlineData("a <span lang=\"en\" onmouseover=\"alert(1)\">b</span>")]
    [InlineData("a <span lang='en\" onclick=\"alert(1)'>b</span>")]
    [InlineData("a <abbr title='x\" onclick=\"alert(1)'>b</abbr>")]
    [InlineData("a <abbr title=\"&quot; onclick=&quot;alert(1)\">b</abbr>")]
    [InlineData("a <!-- --> <script>alert(1)</script>")]
    [InlineData("<!-- --!> <script>alert(1)</script> -->")]
    [InlineData("a <sup onclick=\"alert(1)\">b</sup>")]
    [InlineData("[t](javascript:alert(1))")]
    [InlineData("[t](<javascript&colon;alert(1)>)")]
    [InlineData("[t](la-meteo.md \"x\\\" onclick=alert(1)\")")]
    [InlineData("![x\" onerror=\"alert(1)](../medias/la-meteo/ciel.svg)")]
    [InlineData("![c](../medias/la-meteo/ciel.svg \"<script>alert(1)</script>\")")]
    [InlineData("<https://x.fr/\"onclick=\"alert(1)>")]
    [InlineData("[t](https://x.fr/\"onclick=\"alert(1))")]
    [InlineData("```\n</code><script>alert(1)</script>\n```")]
    [InlineData("`<script>alert(1)</script>`")]
    [InlineData("## <script>alert(1)</script>")]
    [InlineData("| <script> |\n|---|\n| <b onclick=x> |")]
    [InlineData("| \"><script>alert(1)</script> |\n|---|\n| a |")]
    [InlineData("&lt;script&gt;alert(1)&lt;/script&gt;")]
    [InlineData("Titre {onclick=alert(1)}\n=====")]
    [InlineData("# a {#x onclick=alert(1)}")]
    [InlineData("[t](la-meteo.md){onclick=alert(1)}")]
    [InlineData(":::dire{onclick=alert(1)}\na\n:::")]
    [InlineData("```js\" onclick=\"x\na\n```")]
    [InlineData("[^x\"onclick=]: a\n\nb[^x\"onclick=]")]
    [InlineData("{{ include 'x' }} <% x %> {% x %}")]
    public void Nothing_hostile_reaches_the_page(string markdown)
    {
        var html = Lecture.De(markdown).Html;
        foreach (var tag in Tags(html))
        {
            var name = tag.TrimStart('/').Split(' ', '/', '\n')[0];
            Assert.Contains(name, Known);
            Assert.DoesNotMatch("(?i)\\son[a-z]+\\s*=|style\\s*=|javascript:", System.Text.RegularExpressions.Regex.Replace(tag, "\"[^\"]*\"", "\"\""));
            Assert.DoesNotMatch("(?i)(href|src)=\"\\s*(javascript|data|vbscript):", tag);
        }
    }

    [Fact]
    public void Braces_of_templates_stay_text() => Assert.Equal("<p>{{ x }} et {% y %}</p>\n", Lecture.De("{{ x }} et {% y %}").Html);

    private static readonly string[] Known =
        ["p", "a", "i", "h2", "h3", "code", "pre", "sup", "span", "abbr", "figure", "figcaption", "img", "div", "table", "thead", "tbody", "tr", "th", "td", "section", "ol", "li", "em", "strong"];

    private static IEnumerable<string> Tags(string html) =>
        System.Text.RegularExpressions.Regex.Matches(html, "<((?:\"[^\"]*\"|[^\">])*)>").Select(m => m.Groups[1].Value);
}
