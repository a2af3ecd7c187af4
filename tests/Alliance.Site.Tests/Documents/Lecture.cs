using Alliance.Site.Diagnostics;
using Alliance.Site.Documents;
using Alliance.Site.Sources;

namespace Alliance.Site.Tests.Documents;

/// <summary>A Markdown text read as the body of <c>content/seances/essai.md</c>, beside a few other files.</summary>
internal sealed record Lecture(Document Document, DiagnosticBag Bag)
{
    public static readonly LiensDuContenu Liens = new(
    [
        "medias/la-meteo/cartes meteo.svg",
        "medias/la-meteo/ciel.svg",
        "pages/repliquer.md",
        "programmes/alliance.yaml",
        "referentiels/glossaire.yaml",
        "seances/2026/rangee.md",
        "seances/essai.md",
        "seances/la-meteo.md",
    ]);

    public static readonly LiensHtml LiensHtml = new("../../", id => id + "/", media => media == "la-meteo/ciel.svg" ? new Taille(640, 480) : null);

    public static Lecture De(string markdown, bool phases = false, bool titres = true, int ligne = 1, int colonne = 1)
    {
        var bag = new DiagnosticBag();
        var text = new DocumentText(markdown, new Source("essai.md", ligne, colonne), "seances/essai.md", Liens) { Phases = phases, Titres = titres };
        return new Lecture(DocumentReader.Read(text, bag), bag);
    }

    /// <summary>The faults, one a line: place, code.</summary>
    public string[] Fautes => [.. Bag.Sorted().Select(d => $"{d.Place.Line}:{d.Place.Column} {d.Code}")];

    public string Html => HtmlDuDocument.For(Document, LiensHtml).ToString();

    public Diagnostic SeuleFaute => Assert.Single(Bag.Sorted());
}
