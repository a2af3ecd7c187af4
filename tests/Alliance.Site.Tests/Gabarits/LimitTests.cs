namespace Alliance.Site.Tests.Gabarits;

/// <summary>No template takes the machine's memory: what it makes without end is a fault at its place.</summary>
public sealed class LimitTests
{
    [Theory]
    [InlineData("{{ $x = 'x' }}\n{{ for i in 1..40 }}{{ $x = $x + $x }}{{ end }}", "2:29")]
    [InlineData("{{ $x = 'x' }}\n{{ for i in 1..40 }}{{ $x = string.append $x $x }}{{ end }}", "2:29")]
    [InlineData("{{ $x = [1] }}\n{{ for i in 1..40 }}{{ $x = array.concat $x $x }}{{ end }}", "2:29")]
    [InlineData("{{ $x = 'x' * 9000000 }}\n{{ $x = array.join [$x, $x, $x] '-' }}", "2:9")]
    [InlineData("{{ 'x' | string.pad_left 1000000000 }}", "1:4")]
    [InlineData("{{ 'x' * 1000000000 }}", "1:4")]
    public void A_text_or_a_list_that_grows_without_end(string template, string place) => Told("gabarit-en-erreur", template, place);

    [Theory]
    [InlineData("{{ for i in 1..1000000 }}{{ i }} tours de boucle{{ end }}", "1:29")]
    [InlineData("\n{{ for i in 1..1000000 }} tours de boucle{{ end }}", "1:1")]
    [InlineData("{{ for i in 1..1000000 }}{{ 'abcdef' * 1000 }}{{ end }}", "1:29")]
    [InlineData("{{ 'x' * 6000000 }}", "1:4")]
    [InlineData("{{ '<' * 4000000 }}", "1:4")]
    [InlineData("{{ $x = 'x' * 19000000 }}\n{{ capture $y }}{{ $x }}{{ $x }}{{ end }}{{ $y }}", "2:20")]
    public void A_page_that_grows_without_end(string template, string place) => Told("page-trop-longue", template, place);

    [Fact]
    public void A_layout_that_grows_without_end() => SiteTest.OfBase
        .With("templates/layouts/base.html", "{{ for i in 1..1000000 }}{{ contenu_html }}lignes{{ end }}").Build().Verify()
        .OnlyFault("page-trop-longue", at: "templates/layouts/base.html:1:29");

    [Fact]
    public void An_include_that_grows_without_end() => SiteTest.OfBase
        .With("templates/pages/seance.html", "{{ include 'famille' cps: seance.cps }}")
        .With("templates/components/famille/famille.html", "{{ for i in 1..1000000 }}tours de boucle{{ end }}").Build().Verify()
        .OnlyFault("page-trop-longue", at: "templates/pages/seance.html:1:4");

    private static void Told(string code, string template, string place) =>
        SiteTest.OfBase.With("templates/pages/seance.html", template).Build().Verify().OnlyFault(code, at: $"templates/pages/seance.html:{place}");
}
