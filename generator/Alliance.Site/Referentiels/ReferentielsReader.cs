using System.Collections.Immutable;
using Alliance.Site.Diagnostics;
using Alliance.Site.Documents;
using Alliance.Site.Fields;
using Alliance.Site.Redaction;
using Alliance.Site.Sources;

namespace Alliance.Site.Referentiels;

/// <summary>Reads <c>content/referentiels/</c>, in an order where each file refers only to those before it.</summary>
public sealed class ReferentielsReader
{
    /// <summary>The files, in reading order.</summary>
    public static readonly ImmutableArray<string> Noms =
    [
        "sources", "organismes", "cps-2022", "oms-1993", "niveaux", "milieux", "situations", "themes", "facteurs", "axes-ottawa",
        "deploiement", "evaluation", "transferabilite", "lecons", "aide", "glossaire", "synonymes", "regles-editoriales",
    ];

    private static readonly Field<string> ChampTitre = Declare.Required("titre", Shapes.Text(), "Titre", "Le titre du référentiel.", "Les situations de classe");
    private static readonly Field<Document> ChampIntroduction = Champs.ProseFacultative("introduction", "Introduction", "Ce que contient ce référentiel.");
    private static readonly Field<DateOnly?> ChampRevision = Declare.Optional("revision", Shapes.Maybe(Shapes.Date), "Révision", "Le jour de la dernière modification.", "2026-11-21");

    private readonly SourceTree _tree;
    private readonly LiensDuContenu _liens;
    private readonly DiagnosticBag _bag;
    private readonly Vocabulaires _vocabulaires = new();
    private readonly List<(YamlMap Entete, FieldSet Champs)> _lus = [];
    private readonly Dictionary<string, EnAvance<Entry?>> _fichiers = new(StringComparer.Ordinal);
    private int _faults;

    private ReferentielsReader(SourceTree tree, LiensDuContenu liens, DiagnosticBag bag)
    {
        _tree = tree;
        _liens = liens;
        _bag = bag;
        foreach (var name in Noms)
        {
            if (tree.Find(PathOf(name)) is { } file) _fichiers.Add(name, new EnAvance<Entry?>(own => Entry.ReadYaml(file, own)));
        }
    }

    public static ReferentielsDuSite Read(SourceTree tree, LiensDuContenu liens, DiagnosticBag bag) => new ReferentielsReader(tree, liens, bag).Read();

    private static string PathOf(string name) => $"referentiels/{name}.yaml";

    private ReferentielsDuSite Read()
    {
        var before = _bag.Count;
        var v = _vocabulaires;
        var sources = Elements("sources", SourceCitee.Shape);
        v.Sources = Vocabulary("sources", sources.Contenu);
        var organismes = Elements("organismes", Organisme.Shape);
        v.Organismes = Vocabulary("organismes", organismes.Contenu);
        var cps = List("cps-2022", "categories", CpsCategorie.Shape);
        v.Cps = Vocabulary("cps-2022", [.. cps.Contenu.SelectMany(c => c.Generales).SelectMany(g => g.Specifiques)]);
        var oms = Elements("oms-1993", CpsOms.Shape);
        var niveaux = Elements("niveaux", Niveau.Shape);
        v.Niveaux = Vocabulary("niveaux", niveaux.Contenu);
        var milieux = Elements("milieux", Milieu.Shape);
        v.Milieux = Vocabulary("milieux", milieux.Contenu);
        var situations = Elements("situations", Situation.Shape);
        v.Situations = Vocabulary("situations", situations.Contenu);
        var themes = Elements("themes", Theme.Shape);
        v.Themes = Vocabulary("themes", themes.Contenu);
        var facteurs = Elements("facteurs", Facteur.Shape);
        var axes = Elements("axes-ottawa", AxeOttawa.Shape);
        v.Axes = Vocabulary("axes-ottawa", axes.Contenu);
        var referentiels = new ReferentielsDuSite(
            v, sources, organismes, cps, oms, niveaux, milieux, situations, themes, facteurs, axes,
            Whole("deploiement", Deploiement.Fields, Deploiement.Read, Deploiement.Vide),
            Whole("evaluation", Evaluation.Fields, Evaluation.Read, Evaluation.Vide),
            Whole("transferabilite", Transferabilite.Fields, Transferabilite.Read, Transferabilite.Vide),
            Elements("lecons", Lecon.Shape),
            Elements("aide", NumeroAide.Shape),
            Elements("glossaire", EntreeDuGlossaire.Shape),
            List("synonymes", "elements", Synonymes.Shape),
            Whole("regles-editoriales", ReglesEditoriales.Fields, ReglesEditoriales.Read, ReglesEditoriales.Ordinaires))
        {
            EstEntier = _bag.Count == before && Noms.All(n => _fichiers.ContainsKey(n)),
        };
        CheckRedaction(referentiels);
        return referentiels;
    }

    /// <summary>Last, since the rules are read last. Synonyms are spared: they are what people type, mistakes included.</summary>
    private void CheckRedaction(ReferentielsDuSite referentiels)
    {
        var redaction = new RedactionRules(referentiels);
        foreach (var (entete, champs) in _lus) redaction.CheckEntete(entete, champs, _bag);
        foreach (var document in referentiels.Documents) redaction.CheckProse(document, _bag);
    }

    /// <summary>Whole when nothing was at fault since the one before: a file between the two only makes it doubt too much.</summary>
    private Vocabulaire<T> Vocabulary<T>(string name, ImmutableArray<T> terms)
        where T : class, ITerme
    {
        var entier = _bag.Count == _faults;
        _faults = _bag.Count;
        return new Vocabulaire<T>(name, terms, entier);
    }

    private Referentiel<ImmutableArray<T>> Elements<T>(string name, Shape<T> shape)
        where T : class, ITerme => List(name, "elements", shape);

    private Referentiel<ImmutableArray<T>> List<T>(string name, string key, Shape<T> shape)
    {
        var field = Declare.Required(key, Shapes.List(shape, min: 1, max: 2000), "Éléments", "Les éléments du référentiel, dans l'ordre où ils sont montrés.", "- id: colere");
        return Whole(name, new FieldSet(field), fields => fields.Read(field), []);
    }

    private Referentiel<T> Whole<T>(string name, FieldSet own, Func<FieldReader, T> read, T empty)
    {
        var path = PathOf(name);
        var absent = new Referentiel<T>(path, name, Document.Vide, [], null, empty);
        if (!_fichiers.TryGetValue(name, out var file))
        {
            if (!_tree.Has(path)) _bag.Add(Faults.ReferentielManquant(_tree.Display(path)));
            return absent;
        }

        if (file.Take(_bag) is not { } entry) return absent;
        IdentifiantRules.Check(entry.Header, _bag);
        var all = new FieldSet([ChampTitre, ChampIntroduction, Termes.Sources, ChampRevision, .. own.Fields]);
        if (name is not ("synonymes" or "regles-editoriales")) _lus.Add((entry.Header, all));
        var fields = new FieldReader(entry.Header, all, new ReadContext(entry.File, _vocabulaires, _liens, _tree, _bag));
        return new Referentiel<T>(path, fields.Read(ChampTitre), fields.Read(ChampIntroduction), fields.Read(Termes.Sources), fields.Read(ChampRevision), read(fields));
    }
}
