using System.Buffers;
using System.Collections.Immutable;
using Alliance.Site.Diagnostics;
using Alliance.Site.Documents;
using Alliance.Site.Fields;
using Alliance.Site.Model;
using Alliance.Site.Referentiels;
using Alliance.Site.Sources;
using Alliance.Site.Textes;

namespace Alliance.Site.Redaction;

/// <summary>
/// What no text of the site says, of whatever kind. Made once from the référentiels, then asked for each file as it is read, in parallel:
/// a body that holds none of the words looked for is not even walked. Drafts are spared.
/// </summary>
public sealed class RedactionRules
{
    private static readonly SearchValues<char> Signes = SearchValues.Create("@·");

    private readonly Expressions _promesses;
    private readonly Courriels _courriels;
    private readonly ImmutableArray<NumeroRemplace> _numeros;
    private readonly Lazy<string[]> _libelles;
    private readonly Lazy<Guet> _guet;

    /// <summary>What a body may hold, from one look at its bytes: the rest is not looked for in each of its passages.</summary>
    [Flags]
    private enum Soupcons
    {
        Aucun = 0,
        Signes = 1,
        Mots = 2,
        Tous = Signes | Mots,
    }

    public RedactionRules(ReferentielsDuSite referentiels)
    {
        var regles = referentiels.Regles.Contenu;
        _promesses = regles.PromessesRefusees;
        _courriels = new Courriels(regles.MessageriesPersonnelles, regles.CourrielsDeService);
        _numeros = regles.NumerosRemplaces;
        _libelles = new(() => [.. Libelles(referentiels).Where(l => _promesses.Trouver(l).Length > 0).Select(Expressions.Normaliser)]);
        _guet = new(() => new Guet([.. _promesses.Amorces, .. _numeros.Select(n => n.Ancien).Where(n => n.Length > 0), "mailto:"]));
    }

    /// <summary>A content file: its header, then its bodies.</summary>
    public void Check(Entry entry, FieldSet champs, IContenu contenu, DiagnosticBag bag)
    {
        if (contenu.Fiche.Statut == Statut.Brouillon) return;
        foreach (var texte in TextesDEntete.De(entry.Header, champs)) CheckTexteDEntete(texte, bag);
        var soupcons = Regarder(entry.Body);
        if (soupcons == Soupcons.Aucun) return;
        foreach (var document in contenu.Documents) CheckDocument(document, soupcons, bag);
    }

    /// <summary>A file of settings or of vocabulary: addresses and numbers only, since its words may be those of others.</summary>
    public void CheckEntete(YamlMap entete, FieldSet champs, DiagnosticBag bag)
    {
        foreach (var texte in TextesDEntete.De(entete, champs))
        {
            CheckCourriels(texte.Start, texte.Value, bag);
            CheckNumeros(texte.Start, texte.Value, bag);
        }
    }

    /// <summary>The prose of a référentiel: addresses and numbers only.</summary>
    public void CheckProse(Document document, DiagnosticBag bag)
    {
        CheckLiens(document, bag);
        foreach (var passage in Passage.De(document))
        {
            var texte = TexteBrut.De(passage.Contenu);
            CheckCourriels(passage.Source, texte, bag);
            CheckNumeros(passage.Source, texte, bag);
        }
    }

    private void CheckTexteDEntete(YamlScalar texte, DiagnosticBag bag)
    {
        CheckCourriels(texte.Start, texte.Value, bag);
        CheckNumeros(texte.Start, texte.Value, bag);
        CheckPointMedian(texte.Start, texte.Value, bag);
        // « communication-efficace » names a file.
        if (!Slug.IsValid(texte.Value)) CheckPromesses(texte.Start, texte.Value.Replace('\n', ' '), bag);
    }

    private void CheckDocument(Document document, Soupcons soupcons, DiagnosticBag bag)
    {
        var (signes, mots) = ((soupcons & Soupcons.Signes) != 0, (soupcons & Soupcons.Mots) != 0);
        CheckLiens(document, bag);
        foreach (var passage in Passage.De(document))
        {
            var texte = TexteBrut.De(passage.Contenu);
            if (signes) CheckCourriels(passage.Source, texte, bag);
            if (mots) CheckNumeros(passage.Source, texte, bag);
            if (signes) CheckPointMedian(passage.Source, texte, bag);
            if (mots && !passage.Cite) CheckPromesses(passage.Source, TexteBrut.SansLiens(passage.Contenu), bag);
        }
    }

    private void CheckPromesses(Source place, string texte, DiagnosticBag bag)
    {
        var promesses = _promesses.Trouver(texte);
        if (promesses.IsEmpty) return;
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var promesse in promesses)
        {
            var words = texte[promesse.Debut..promesse.Fin];
            if (told.Contains(words)) continue;
            var spared = EstCitee(texte, promesse) || EstUnLibelle(texte, promesse) || Negations.Nie(texte, promesse, promesses);
            if (!spared && told.Add(words)) bag.Add(Faults.PromesseRefusee(place, words));
        }
    }

    private void CheckCourriels(Source place, string texte, DiagnosticBag bag)
    {
        foreach (var courriel in _courriels.Personnels(texte)) bag.Add(Faults.CourrielPersonnel(place, courriel));
    }

    /// <summary>A link may say one thing and write to somebody else.</summary>
    private void CheckLiens(Document document, DiagnosticBag bag)
    {
        foreach (var lien in document.Liens)
        {
            if (lien.Cible is not CibleExterne { Adresse: var adresse } || !adresse.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)) continue;
            var shown = TexteBrut.De(lien.Contenu);
            foreach (var courriel in _courriels.Personnels(Uri.UnescapeDataString(adresse["mailto:".Length..])))
            {
                if (!shown.Contains(courriel, StringComparison.OrdinalIgnoreCase)) bag.Add(Faults.CourrielPersonnel(lien.Source, courriel));
            }
        }
    }

    private void CheckNumeros(Source place, string texte, DiagnosticBag bag)
    {
        foreach (var numero in _numeros)
        {
            if (Phrases.ContientLesMots(texte, numero.Ancien)) bag.Add(Faults.NumeroRemplace(place, numero.Ancien, numero.Nouveau));
        }
    }

    /// <summary>A screen reader stumbles on it, and so does a child who learns to read. Between spaces it only separates.</summary>
    private static void CheckPointMedian(Source place, string texte, DiagnosticBag bag)
    {
        for (var at = texte.IndexOf('·'); at >= 0;)
        {
            var start = at;
            while (start > 0 && EstDUnMot(texte[start - 1])) start--;
            var end = at;
            while (end < texte.Length && EstDUnMot(texte[end])) end++;
            if (start < at && end > at + 1) bag.Add(Faults.PointMedian(place, texte[start..end]));
            at = texte.IndexOf('·', end);
        }
    }

    private static bool EstDUnMot(char c) => char.IsLetter(c) || c is '·' or '-';

    /// <summary>A kind without a body has its texts in its fields: all is then looked for.</summary>
    private Soupcons Regarder(ReadOnlySpan<char> corps)
    {
        if (corps.IsEmpty) return Soupcons.Tous;
        var soupcons = Soupcons.Aucun;
        if (corps.ContainsAny(Signes)) soupcons |= Soupcons.Signes;
        if (_guet.Value.Trouve(corps)) soupcons |= Soupcons.Mots;
        return soupcons;
    }

    private static bool EstCitee(string texte, Trouvaille promesse)
    {
        var before = texte.AsSpan(0, promesse.Debut);
        return before.LastIndexOf('«') > before.LastIndexOf('»') || before.LastIndexOf('“') > before.LastIndexOf('”') || before.Count('"') % 2 == 1;
    }

    /// <summary>True when it stands inside an official label: « Communication efficace » promises nothing.</summary>
    private bool EstUnLibelle(string texte, Trouvaille promesse)
    {
        foreach (var libelle in _libelles.Value)
        {
            // It starts at the promise or before, and ends with it or after.
            var (from, to) = (Math.Max(0, promesse.Fin - libelle.Length), Math.Min(texte.Length, promesse.Debut + libelle.Length));
            if (Expressions.Normaliser(texte[from..to]).Contains(libelle, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private static IEnumerable<string> Libelles(ReferentielsDuSite referentiels) =>
    [
        .. referentiels.Categories.Select(c => c.Libelle),
        .. referentiels.Categories.SelectMany(c => c.Generales).Select(g => g.Libelle),
        .. referentiels.Categories.SelectMany(c => c.Generales).SelectMany(g => g.Specifiques).SelectMany(s => s.Variantes.Prepend(s.Libelle)),
        .. referentiels.Oms.Contenu.Select(o => o.Libelle),
    ];
}
