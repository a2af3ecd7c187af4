using System.Runtime.InteropServices;
using System.Text;
using Alliance.Site.Output;

namespace Alliance.Site.Recherche;

/// <summary>
/// From documents to forms, each with the documents it is in. Two passes: lengths first, weights next. Each processor counts the documents
/// of one stretch with a lexicon of its own; the stretches are then put end to end, so that their number changes nothing.
/// </summary>
internal sealed class Comptage
{
    private const int Champs = (int)Champ.Corps + 1;
    private const int EcartEntreChamps = 8;

    private const int MotsParPage = 1 << 15;
    private const int LettresParCorps = 1 << 15;

    /// <summary>Fewer are not worth a thread.</summary>
    private const int DocumentsParFil = 64;

    private readonly IndexDeRecherche _index;
    private readonly Lexique _lexique;
    private readonly int _premier;
    private readonly Texte[] _textes;
    private readonly StringBuilder _corps = new(LettresParCorps);
    private char[] _lettres = new char[LettresParCorps];

    private Comptage(IndexDeRecherche index, GroupesDuTexte groupes, int premier, int fin)
    {
        _index = index;
        _lexique = new Lexique(groupes);
        _premier = premier;
        _textes = new Texte[fin - premier];
    }

    /// <summary>Every form that is in at least one document, ordinal order.</summary>
    public static Forme[] Of(IndexDeRecherche index)
    {
        var groupes = new GroupesDuTexte(index.Groupes);
        var count = index.Documents.Length;
        var threads = Math.Clamp(count / DocumentsParFil, 1, Environment.ProcessorCount);
        Comptage[] parts = [.. Enumerable.Range(0, threads).Select(i => new Comptage(index, groupes, count * i / threads, count * (i + 1) / threads))];
        InParallel.For(threads, i => parts[i].Read(), CancellationToken.None);

        var moyennes = new double[Champs];
        for (var c = 0; c < Champs; c++)
        {
            var longueurs = parts.SelectMany(p => p._textes).Select(t => t.Longueurs[c]).Where(l => l > 0);
            moyennes[c] = Poids.Moyenne(longueurs.Sum(l => (long)l), longueurs.Count());
        }

        InParallel.For(threads, i => parts[i].Weigh(moyennes), CancellationToken.None);
        var formes = Ensemble(parts).SelectMany(groupes.Names).ToArray();
        Array.Sort(formes, (a, b) => string.CompareOrdinal(a.Texte, b.Texte));
        return formes;
    }

    private static List<Forme> Ensemble(Comptage[] parts)
    {
        var (table, formes) = (new TableDeMots(), new List<Forme>());
        foreach (var lexique in parts.Select(p => p._lexique))
        {
            for (var i = 0; i < lexique.Count; i++)
            {
                var forme = lexique[i];
                if (forme.Occurrences.Count == 0) continue;
                if (table.Find(forme.Texte) is var known and >= 0)
                {
                    formes[known].Append(forme);
                    continue;
                }

                table.Add(forme.Texte, formes.Count);
                formes.Add(forme);
            }
        }

        return formes;
    }

    private void Read()
    {
        var lecture = new Lecture(_lexique);
        var (page, used) = (new int[MotsParPage], 0);
        for (var i = 0; i < _textes.Length; i++)
        {
            var document = _index.Documents[_premier + i];
            var longueurs = new int[Champs];
            lecture.Jetons.Clear();
            for (var champ = Champ.Titre; champ <= Champ.Corps; champ++)
            {
                lecture.Start(champ);
                Analyseur.Read(champ == Champ.Corps ? Corps(document) : document[champ], ref lecture);
                longueurs[(int)champ] = lecture.Longueur;
                GroupesDuTexte.Add(lecture);
                if (champ == Champ.Titre) lecture.AddTitre();
            }

            var jetons = CollectionsMarshal.AsSpan(lecture.Jetons);
            if (used + jetons.Length > page.Length) (page, used) = (new int[Math.Max(MotsParPage, jetons.Length)], 0);
            jetons.CopyTo(page.AsSpan(used));
            _textes[i] = new Texte(page, used, jetons.Length, longueurs, document.Importance);
            used += jetons.Length;
        }
    }

    /// <summary>Good until the next document: one buffer serves them all.</summary>
    private ReadOnlySpan<char> Corps(DocumentCherchable document)
    {
        document.Corps(_corps.Clear());
        if (_corps.Length > _lettres.Length) _lettres = new char[_corps.Length];
        _corps.CopyTo(0, _lettres, _corps.Length);
        return _lettres.AsSpan(0, _corps.Length);
    }

    private void Weigh(double[] moyennes)
    {
        var order = new List<Forme>();
        Span<double> poids = stackalloc double[Champs];
        for (var i = 0; i < _textes.Length; i++)
        {
            var texte = _textes[i];
            for (var c = 0; c < Champs; c++) poids[c] = texte.Importance * Poids.De((Champ)c, texte.Longueurs[c], moyennes[c]);
            var place = 0;
            var champ = Champ.Titre;
            foreach (var mot in texte.Page.AsSpan(texte.Debut, texte.Nombre))
            {
                var jeton = new Jeton(mot);
                if (jeton.Champ != champ) place += EcartEntreChamps;
                champ = jeton.Champ;
                var forme = _lexique[jeton.Forme];
                if (forme.Count(poids[(int)champ], (ushort)Math.Min(place, ushort.MaxValue))) order.Add(forme);
                if (jeton.Avance) place++;
            }

            foreach (var forme in order) forme.Close(_premier + i);
            order.Clear();
            _textes[i] = Texte.Vide;
        }
    }

    /// <summary>The tokens of a document: a stretch of a page that many share, let go of with the last of them.</summary>
    private sealed record Texte(int[] Page, int Debut, int Nombre, int[] Longueurs, double Importance)
    {
        public static readonly Texte Vide = new([], 0, 0, [], 1);
    }
}

/// <summary>
/// A word of a document, packed: the form, the field, and whether it takes a place of its own among the words of the document. Joined
/// forms, tokens of groups and grammar words take none.
/// </summary>
internal readonly record struct Jeton(int Valeur)
{
    public Jeton(int forme, Champ champ, bool avance)
        : this((forme << 4) | (int)champ | (avance ? 8 : 0))
    {
    }

    public int Forme => Valeur >> 4;

    public Champ Champ => (Champ)(Valeur & 7);

    public bool Avance => (Valeur & 8) != 0;
}

/// <summary>Notes the words of one document. Grammar words are left out, but for those of a title: there are titles made of nothing else.</summary>
internal struct Lecture(Lexique lexique) : IMots
{
    private const int FinsMax = 6;
    private const int LettresDeFin = 2;

    private Champ _champ;
    private int _dernier;

    public readonly Lexique Lexique => lexique;

    /// <summary>Those of the document so far, packed.</summary>
    public List<int> Jetons { get; } = new(2048);

    /// <summary>Words of the current field, grammar words included.</summary>
    public int Longueur { get; private set; }

    /// <summary>Tokens of the current field where the term of a group may begin.</summary>
    public List<int> Debuts { get; } = [];

    public readonly Champ Champ => _champ;

    public void Start(Champ champ)
    {
        (_champ, Longueur) = (champ, 0);
        Debuts.Clear();
    }

    public void Mot(ReadOnlySpan<char> forme, bool joint) => Note(lexique.Numero(forme), joint);

    public bool Connait(ReadOnlySpan<char> brut)
    {
        var numero = lexique.NumeroDuMot(brut);
        if (numero < 0) return false;
        Note(numero, joint: false);
        return true;
    }

    public readonly void Retient(ReadOnlySpan<char> brut) => lexique.Retenir(brut, _dernier);

    /// <summary>The title as a whole, behind its first full word: the ends of the next, <c>annee~.m1</c>. Who types it all wants this page.</summary>
    public readonly void AddTitre()
    {
        var formes = new List<string>();
        foreach (var mot in Jetons)
        {
            var jeton = new Jeton(mot);
            if (jeton.Avance) formes.Add(lexique[jeton.Forme].Texte);
        }

        if (formes.Count == 0) return;
        var fins = formes.Skip(1).Take(FinsMax).Select(f => f[Math.Max(0, f.Length - LettresDeFin)..]);
        Jetons.Add(new Jeton(lexique.Numero($"{formes[0]}{GroupesDuTexte.Marque}.{string.Concat(fins)}"), Champ.Titre, avance: false).Valeur);
    }

    private void Note(int numero, bool joint)
    {
        _dernier = numero;
        var forme = lexique[numero];
        if (!joint) Longueur++;
        if (!joint && forme.EstVide && _champ != Champ.Titre) return;
        if (forme.Suites.Length > 0) Debuts.Add(Jetons.Count);
        Jetons.Add(new Jeton(numero, _champ, avance: !joint && !forme.EstVide).Valeur);
    }
}
