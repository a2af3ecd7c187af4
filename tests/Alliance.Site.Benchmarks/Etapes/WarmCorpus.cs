using System.Buffers;
using System.Collections.Immutable;
using Alliance.Site.Diagnostics;
using Alliance.Site.Documents;
using Alliance.Site.Fields;
using Alliance.Site.Model;
using Alliance.Site.Output;
using Alliance.Site.Pages;
using Alliance.Site.Redaction;
using Alliance.Site.Seances;
using Alliance.Site.Sources;

namespace Alliance.Site.Benchmarks.Etapes;

/// <summary>A corpus read once, and the stages that a page of it goes through, each alone.</summary>
internal sealed class WarmCorpus
{
    private const int MaxFaultsShown = 20;

    private readonly DiagnosticBag _bag = new();
    private readonly SourceTree _tree;
    private readonly SiteModel _site;
    private readonly SiteIndex _index;
    private readonly LiensDuContenu _liens;
    private readonly ImmutableArray<Seance> _seances;
    private readonly RedactionRules _redaction;
    private readonly ImmutableArray<SourceFile> _files;
    private readonly ImmutableArray<Entry> _entries;
    private readonly ImmutableArray<Page> _pages;
    private readonly ImmutableArray<OutputFile> _outputs;
    private readonly ArrayBufferWriter<byte> _buffer = new(1 << 18);

    public WarmCorpus(string folder)
    {
        _tree = SourceTree.Open([new FolderLayer(Path.Combine(folder, "content"), "content")], _bag);
        var templates = SourceTree.Open([new FolderLayer(Path.Combine(folder, "templates"), "templates")], _bag);
        var result = SiteBuilder.Build(_tree, templates, new BuildOptions(), _bag) ?? throw new InvalidOperationException(string.Join('\n', _bag.Sorted().Take(MaxFaultsShown)));
        _site = result.Site;
        _index = new SiteIndex(_site);
        _liens = new LiensDuContenu(_tree);
        _redaction = new RedactionRules(_site.Referentiels);
        _seances = _site.Seances.Items;
        _files = [.. _seances.Select(s => _tree.Find(s.Fiche.Fichier)!)];
        _entries = [.. _files.Select(f => Entry.ReadMarkdown(f, _bag)!)];
        _pages = [.. _seances.Select(SeancePage.For)];
        var outputs = result.Outputs.Sorted().ToDictionary(o => o.Path, StringComparer.Ordinal);
        _outputs = [.. _pages.Select(p => outputs[p.Sortie])];
    }

    public int Count => _seances.Length;

    public long MarkdownBytes => _entries.Sum(e => (long)System.Text.Encoding.UTF8.GetByteCount(e.Body));

    public long PageBytes { get; private set; }

    public ImmutableArray<Stage> Stages =>
    [
        new("fichier, en-tête YAML", i => Entry.ReadMarkdown(_files[i], _bag)),
        new("Markdown en arbre", i => Context(i).ReadBody(_entries[i], phases: true)),
        new("séance entière (champs, arbre, phases)", i => SeanceReader.Read(_entries[i], new FieldReader(_entries[i].Header, SeanceFields.Tous, Context(i)))),
        new("règles", i => SeanceRules.Check(_seances[i], _site.Referentiels.Regles.Contenu, _bag)),
        new("rédaction", i => _redaction.Check(_entries[i], SeanceFields.Tous, _seances[i], _bag)),
        new("données de la page", i => _pages[i].Donnees(new PageContext(_site, _index, _pages[i].Racine, null))),
        new("page entière (données, gabarit, octets)", Render),
    ];

    private ReadContext Context(int i) => new(_files[i], _site.Referentiels.Vocabulaires, _liens, _tree, _bag);

    private void Render(int i)
    {
        _buffer.ResetWrittenCount();
        _outputs[i].Render(_buffer, _bag);
        if (i == 0) PageBytes = 0;
        PageBytes += _buffer.WrittenCount;
    }
}
