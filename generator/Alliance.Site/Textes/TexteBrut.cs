using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Alliance.Site.Documents;

namespace Alliance.Site.Textes;

/// <summary>The words of a tree without their markup: for the search text, descriptions, anchors and counts.</summary>
public static class TexteBrut
{
    private const int KeptCapacity = 1 << 16;

    [ThreadStatic]
    private static StringBuilder? _ofThread;

    public static string De(ImmutableArray<Texte> textes)
    {
        if (textes is [Mot mot]) return mot.Valeur;
        if (textes.IsEmpty) return "";
        var text = Start();
        Append(text, textes);
        return text.ToString();
    }

    /// <summary>The same without what its links say: a link names something else.</summary>
    public static string SansLiens(ImmutableArray<Texte> textes)
    {
        if (textes is [Mot mot]) return mot.Valeur;
        var text = Start();
        Append(text, textes, liens: false);
        return text.ToString();
    }

    /// <summary>One block a line; code is left out, it is not prose.</summary>
    public static string De(ImmutableArray<Bloc> blocs)
    {
        var text = Start();
        Append(text, blocs);
        return text.ToString();
    }

    /// <summary>One block a line, the notes at the end.</summary>
    public static void Append(StringBuilder text, Document document)
    {
        Append(text, document.Blocs);
        foreach (var note in document.Notes) Append(text, note.Blocs);
    }

    /// <summary>Words as a sheet counts them: what stands between spaces and holds a letter or a digit.</summary>
    public static int CompterMots(ReadOnlySpan<char> texte)
    {
        var inWord = false;
        return CompterMots(texte, ref inWord);
    }

    public static int CompterMots(ImmutableArray<Bloc> blocs)
    {
        var text = Start();
        Append(text, blocs);
        var count = 0;
        var inWord = false;
        foreach (var chunk in text.GetChunks()) count += CompterMots(chunk.Span, ref inWord);
        return count;
    }

    /// <summary>Nothing to be seen or heard: no character, or spaces of all kinds.</summary>
    public static bool EstBlanc(ImmutableArray<Texte> textes)
    {
        foreach (var c in De(textes))
        {
            if (!char.IsWhiteSpace(c) && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.Format) return false;
        }

        return true;
    }

    /// <summary>Without a letter or a digit to read: nothing, or spaces, dots and rules.</summary>
    public static bool EstMuet(ImmutableArray<Bloc> blocs)
    {
        foreach (var bloc in blocs)
        {
            if (CompterMots([bloc]) > 0) return false;
        }

        return true;
    }

    private static int CompterMots(ReadOnlySpan<char> texte, ref bool inWord)
    {
        var count = 0;
        foreach (var character in texte)
        {
            if (char.IsWhiteSpace(character))
            {
                inWord = false;
            }
            else if (!inWord && char.IsLetterOrDigit(character))
            {
                inWord = true;
                count++;
            }
        }

        return count;
    }

    /// <summary>The builder of this thread, empty. One text is built at a time.</summary>
    private static StringBuilder Start()
    {
        if (_ofThread is not { Capacity: <= KeptCapacity }) _ofThread = new StringBuilder(1024);
        return _ofThread.Clear();
    }

    private static void Append(StringBuilder text, ImmutableArray<Bloc> blocs)
    {
        foreach (var bloc in blocs)
        {
            switch (bloc)
            {
                case Titre titre: Line(text, titre.Contenu); break;
                case Paragraphe paragraphe: Line(text, paragraphe.Contenu); break;
                case Citation citation: Append(text, citation.Blocs); break;
                case Encadre encadre: Append(text, encadre.Blocs); break;
                case Figure figure: Line(text, [figure.Image]); break;
                case Tableau tableau: Append(text, tableau); break;
                case Liste liste:
                    foreach (var element in liste.Elements) Append(text, element.Blocs);
                    break;
                case ListeDeDefinitions liste:
                    foreach (var definition in liste.Definitions)
                    {
                        foreach (var terme in definition.Termes) Line(text, terme);
                        Append(text, definition.Blocs);
                    }

                    break;
                case BlocDeCode or Separateur: break;
            }
        }
    }

    private static void Append(StringBuilder text, Tableau tableau)
    {
        foreach (var cellule in tableau.Entetes) Line(text, cellule.Contenu);
        foreach (var ligne in tableau.Lignes)
        {
            foreach (var cellule in ligne) Line(text, cellule.Contenu);
        }
    }

    private static void Line(StringBuilder text, ImmutableArray<Texte> textes)
    {
        if (textes.IsEmpty) return;
        if (text.Length > 0) text.Append('\n');
        Append(text, textes);
    }

    private static void Append(StringBuilder text, ImmutableArray<Texte> textes, bool liens = true)
    {
        foreach (var texte in textes)
        {
            switch (texte)
            {
                case Mot mot: text.Append(mot.Valeur); break;
                case Accent accent: Append(text, accent.Contenu, liens); break;
                case Fort fort: Append(text, fort.Contenu, liens); break;
                case Barre barre: Append(text, barre.Contenu, liens); break;
                case Exposant exposant: Append(text, exposant.Contenu, liens); break;
                case Indice indice: Append(text, indice.Contenu, liens); break;
                case Touche touche: Append(text, touche.Contenu, liens); break;
                case Langue langue: Append(text, langue.Contenu, liens); break;
                case Sigle sigle: Append(text, sigle.Contenu, liens); break;
                case Lien lien when liens: Append(text, lien.Contenu); break;
                case Lien: text.Append(' '); break;
                case CodeEnLigne code: text.Append(code.Valeur); break;
                case Image image: text.Append(image.Alternative); break;
                case Saut: text.Append(' '); break;
                case AppelDeNote: break;
            }
        }
    }
}
