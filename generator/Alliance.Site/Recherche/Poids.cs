using System.Collections.Immutable;

namespace Alliance.Site.Recherche;

/// <summary>
/// BM25F (Robertson and Zaragoza): what a word weighs in each field, and how a field's length counts. The reader adds the weights of a
/// word's forms, then saturates (<c>30-requete.js</c>). Lengths and fields are known here only, so the reader carries no table of documents.
/// </summary>
internal static class Poids
{
    public const int Niveaux = 32;

    // A level is a rate of 1.26 to the one before: the error, at most 12 %, is dulled by the saturation.
    private const double Premier = 0.05;
    private const double Raison = 1.26;

    public static readonly ImmutableArray<double> Champs = [6, 4, 3, 2.5, 2, 1];
    private const double K1 = 1.3;
    private static readonly ImmutableArray<double> B = [.7, .3, .3, .5, .4, .7];

    /// <summary>What one more occurrence adds in a field of <paramref name="longueur"/> words where the mean is <paramref name="moyenne"/>.</summary>
    public static double De(Champ champ, int longueur, double moyenne) => Champs[(int)champ] / (1 - B[(int)champ] + (B[(int)champ] * longueur / moyenne)) / K1;

    public static byte Niveau(double poids) => (byte)Math.Clamp((int)Math.Round(Math.Log(poids / Premier) / Math.Log(Raison)), 0, Niveaux - 1);

    /// <summary>
    /// A mean within 5 %, on a scale of its own: one more page should not move every level of the index.
    /// </summary>
    public static double Moyenne(long mots, int documents) => documents == 0 || mots == 0 ? 1 : Math.Pow(1.1, Math.Round(Math.Log((double)mots / documents) / Math.Log(1.1)));
}
