using System.Collections.Immutable;

namespace Alliance.Site.Recherche;

/// <summary>From documents to forms, each with the documents it is in. One thread, two passes: lengths first, weights next.</summary>
internal sealed class Comptage
{
    private const int Champs = (int)Champ.Corps + 1;
    private const int EcartEntreChamps = 8;

    private readonly Lexique _lexique = new();
    private readonly GroupesDuTexte _groupes;
    private readonly long[] _motsParChamp = new long[Champs];

    private Comptage(ImmutableArray<GroupeDeMots> groupes) => _groupes = new GroupesDuTexte(groupes, _lexique);

    /// <summary>Every form that is in at least one document, ordinal order.</summary>
    public static Forme[] Of(IndexDeRecherche index)
    {
        var comptage = new Comptage(index.Groupes);
        var textes = new Texte[index.Documents.Length];
        for (var i = 0; i < textes.Length; i++) textes[i] = comptage.Read(index.Documents[i]);

        var moyennes = new double[Champs];
        for (var c = 0; c < Champs; c++) moyennes[c] = Poids.Moyenne(comptage._motsParChamp[c], textes.Count(t => t.Longueurs[c] > 0));
        comptage.Weigh(textes, moyennes);

        var formes = Enumerable.Range(0, comptage._lexique.Count).Select(i => comptage._lexique[i]).Where(f => f.Occurrences.Count > 0).SelectMany(comptage._groupes.Names).ToArray();
        Array.Sort(formes, (a, b) => string.CompareOrdinal(a.Texte, b.Texte));
        return formes;
    }

    private Texte Read(DocumentCherchable document)
    {
        var lecture = new Lecture(_lexique);
        var longueurs = new int[Champs];
        for (var champ = Champ.Titre; champ <= Champ.Corps; champ++)
        {
            lecture.Start(champ);
            Analyseur.Read(document[champ], ref lecture);
            longueurs[(int)champ] = lecture.Longueur;
            _motsParChamp[(int)champ] += lecture.Longueur;
            _groupes.Add(lecture);
        }

        return new Texte([.. lecture.Jetons], longueurs, document.Importance);
    }

    private void Weigh(Texte[] textes, double[] moyennes)
    {
        var order = new List<Forme>();
        Span<double> poids = stackalloc double[Champs];
        for (var id = 0; id < textes.Length; id++)
        {
            var (jetons, longueurs, importance) = textes[id];
            for (var c = 0; c < Champs; c++) poids[c] = importance * Poids.De((Champ)c, longueurs[c], moyennes[c]);
            var place = 0;
            var champ = Champ.Titre;
            foreach (var jeton in jetons)
            {
                if (jeton.Champ != champ) place += EcartEntreChamps;
                champ = jeton.Champ;
                var forme = _lexique[jeton.Forme];
                if (forme.Count(poids[(int)champ], (ushort)Math.Min(place, ushort.MaxValue))) order.Add(forme);
                if (jeton.Avance) place++;
            }

            foreach (var forme in order) forme.Close(id);
            order.Clear();
            textes[id] = Texte.Vide;
        }
    }

    private sealed record Texte(Jeton[] Jetons, int[] Longueurs, double Importance)
    {
        public static readonly Texte Vide = new([], [], 1);
    }
}

/// <summary>
/// A word of a document, packed: the form, the field, and whether it takes a place of its own among the words of the document. Joined
/// forms, tokens of groups and grammar words take none.
/// </summary>
internal readonly record struct Jeton
{
    private readonly int _value;

    public Jeton(int forme, Champ champ, bool avance) => _value = (forme << 4) | (int)champ | (avance ? 8 : 0);

    public int Forme => _value >> 4;

    public Champ Champ => (Champ)(_value & 7);

    public bool Avance => (_value & 8) != 0;
}

/// <summary>Notes the words of one document. Grammar words are left out, but for those of a title: there are titles made of nothing else.</summary>
internal struct Lecture(Lexique lexique) : IMots
{
    private Champ _champ;

    public List<Jeton> Jetons { get; } = new(512);

    /// <summary>Words of the current field, grammar words included.</summary>
    public int Longueur { get; private set; }

    /// <summary>The first token of the current field.</summary>
    public int Debut { get; private set; }

    public readonly Champ Champ => _champ;

    public void Start(Champ champ) => (_champ, Longueur, Debut) = (champ, 0, Jetons.Count);

    public void Mot(ReadOnlySpan<char> forme, bool joint)
    {
        var numero = lexique.Numero(forme);
        var full = !joint && !lexique[numero].EstVide;
        if (!joint) Longueur++;
        if (joint || full || _champ == Champ.Titre) Jetons.Add(new Jeton(numero, _champ, full));
    }
}
