using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using Alliance.Site.Cli;
using Alliance.Site.Diagnostics;
using Alliance.Site.Pages;
using Alliance.Site.Verification;

namespace Alliance.Site.Tests;

/// <summary>What a build gave: its faults, and the files that it would write.</summary>
internal sealed class SiteTestResult(BuildResult? result, DiagnosticBag bag)
{
    private readonly Lazy<ImmutableSortedDictionary<string, byte[]>> _files = new(() => Render(result, bag));

    /// <summary>All faults, as the command prints them.</summary>
    public string Text => FaultPrinter.Text(bag.Sorted());

    public ImmutableArray<Diagnostic> Faults => bag.Sorted();

    /// <summary>The files by path, rendered; faults of templates then join the others.</summary>
    public ImmutableSortedDictionary<string, byte[]> Files => _files.Value;

    /// <summary>The same with the pages read back, as <c>verifier</c> does.</summary>
    public SiteTestResult Verify()
    {
        if (result is not null) SiteVerification.Check(result, SiteTest.Day, bag);
        return this;
    }

    /// <summary>One fault of that code stands there: <c>content/seances/x.md:3:8</c>.</summary>
    public SiteTestResult Fault(string code, string at)
    {
        Assert.True(bag.Sorted().Any(f => f.Code == code && f.Place.ToString() == at), $"No « {code} » at {at} in:\n{Text}");
        return this;
    }

    /// <summary>That fault, there, and no other.</summary>
    public SiteTestResult OnlyFault(string code, string at)
    {
        Fault(code, at);
        Assert.True(bag.Sorted().Length == 1, $"More than one fault:\n{Text}");
        return this;
    }

    /// <summary>These codes and no other, in any order.</summary>
    public SiteTestResult OnlyFaults(params string[] codes)
    {
        Assert.True(codes.Order(StringComparer.Ordinal).SequenceEqual(Faults.Select(f => f.Code).Order(StringComparer.Ordinal)), Text);
        return this;
    }

    public SiteTestResult NoFault()
    {
        Assert.True(bag.Count == 0, $"Faults:\n{Text}");
        return this;
    }

    public SiteTestResult NoFault(string code)
    {
        Assert.True(bag.Sorted().All(f => f.Code != code), $"A « {code} » in:\n{Text}");
        return this;
    }

    /// <summary>The HTML of a page by its path: <c>seances/x/</c>.</summary>
    public string Page(string chemin) => File(Adresses.Fichier(chemin));

    public string File(string path)
    {
        Assert.True(Files.ContainsKey(path), $"No {path} among:\n{string.Join('\n', Files.Keys)}\n{Text}");
        return Encoding.UTF8.GetString(Files[path]);
    }

    private static ImmutableSortedDictionary<string, byte[]> Render(BuildResult? result, DiagnosticBag bag)
    {
        Assert.True(result is not null, $"The build was refused:\n{FaultPrinter.Text(bag.Sorted())}");
        var files = ImmutableSortedDictionary.CreateBuilder<string, byte[]>(StringComparer.Ordinal);
        foreach (var file in result.Outputs.Sorted())
        {
            var bytes = new ArrayBufferWriter<byte>();
            file.Render(bytes, bag);
            files[file.Path] = bytes.WrittenSpan.ToArray();
        }

        Assert.False(bag.HasErrors, FaultPrinter.Text(bag.Sorted()));
        return files.ToImmutable();
    }
}
