using System.Text.Json;
using Alliance.Site.Browser.Visites;
using Alliance.Site.Recherche;

namespace Alliance.Site.Browser.Recherche;

/// <summary>Two analyzers, one truth: the reader's against the shared cases, then against the build's on texts nobody chose.</summary>
[Collection(SiteInBrowser.Collection)]
public sealed class AnalyseTests(SiteInBrowser site)
{
    private const string Alphabet = "abcdeéèêàçœæÉŒÀ 'a’b-c‑d  lqu1269ß\u0301\u00AD\u200B\u00A0«»!?.,;:()ΑΣςжЖ中ا😀İłŁʼ´‘ſĲ²½";

    [BrowserFact]
    public async Task The_reader_s_analyzer_passes_the_shared_cases()
    {
        await using var visitor = await Lecteur.OpenAsync(site, Lecteur.Index([]));
        using var cases = JsonDocument.Parse(Lecteur.Cases("analyse.json"));
        var problems = new List<string>();

        foreach (var c in cases.RootElement.GetProperty("mots").EnumerateArray())
        {
            var texte = c.GetProperty("texte").GetString()!;
            var found = await visitor.Page.EvaluateAsync<string[]>("texte => Analyse.mots(texte).map(m => m.f)", texte);
            if (!found.SequenceEqual(c.GetProperty("mots").EnumerateArray().Select(m => m.GetString()!))) problems.Add($"{texte}: {string.Join(' ', found)}");
        }

        foreach (var c in cases.RootElement.GetProperty("radicaux").EnumerateArray())
        {
            var mot = c.GetProperty("mot").GetString()!;
            var found = await visitor.Page.EvaluateAsync<string[]>("mot => [Analyse.radical(mot), Analyse.racine(Analyse.radical(mot))]", mot);
            if (found[0] != c.GetProperty("radical").GetString() || found[1] != c.GetProperty("racine").GetString()) problems.Add($"{mot}: {string.Join(' ', found)}");
        }

        Problems.None(problems);
    }

    [BrowserFact]
    public async Task Both_analyzers_cut_random_texts_alike()
    {
        await using var visitor = await Lecteur.OpenAsync(site, Lecteur.Index([]));
        var random = new Random(20261121);
        var texts = Enumerable.Range(0, 4_000).Select(_ => new string([.. Enumerable.Range(0, random.Next(1, 30)).Select(_ => Alphabet[random.Next(Alphabet.Length)])])).Where(t => !HasLoneSurrogate(t)).ToArray();

        var found = await visitor.Page.EvaluateAsync<string[]>("texts => texts.map(t => Analyse.mots(t).map(m => m.f + ' ' + Analyse.radical(m.f)).join('|'))", texts);

        Problems.None(texts.Zip(found).Where(p => Mots.De(p.First) != p.Second).Select(p => $"« {p.First} »: build {Mots.De(p.First)}, reader {p.Second}").Take(20));
    }

    private static bool HasLoneSurrogate(string text) => text.Where((c, i) => char.IsHighSurrogate(c) ? i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1]) : char.IsLowSurrogate(c) && (i == 0 || !char.IsHighSurrogate(text[i - 1]))).Any();

    private readonly struct Mots(List<string> formes) : IMots
    {
        public static string De(string texte)
        {
            var mots = new Mots([]);
            Analyseur.Read(texte, ref mots);
            return string.Join('|', mots.Formes.Select(f => $"{f} {Radical.De(f)}"));
        }

        private List<string> Formes => formes;

        public void Mot(ReadOnlySpan<char> forme, bool joint) => formes.Add(forme.ToString());

        public bool Connait(ReadOnlySpan<char> brut) => false;

        public void Retient(ReadOnlySpan<char> brut)
        {
        }
    }
}
