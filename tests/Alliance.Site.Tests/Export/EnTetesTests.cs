using System.Text.RegularExpressions;

namespace Alliance.Site.Tests.ExportTests;

/// <summary>The policy of the pages and the one proposed to hosts are the same.</summary>
public sealed class EnTetesTests
{
    [Fact]
    public void The_example_of_headers_has_the_policy_of_the_pages()
    {
        var layout = File.ReadAllText(Path.Combine(Repository.Templates, "layouts", "base.html"));
        var headers = File.ReadAllText(Path.Combine(Repository.Templates, "exemple-_headers"));

        var policy = Regex.Match(layout, "http-equiv=\"Content-Security-Policy\" content=\"([^\"]+)\"").Groups[1].Value;

        Assert.NotEmpty(policy);
        Assert.Contains($"Content-Security-Policy: {policy}; frame-ancestors 'none'", headers, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
    }
}
