using System.Text;
using Alliance.Site.Documents;
using Alliance.Site.Livraisons.Modeles;
using Alliance.Site.Textes;

namespace Alliance.Site.Tests.Livraisons;

/// <summary>The words that a document must hold, in their order.</summary>
internal static class TexteDuDocument
{
    public static string De(DocumentAProduire document)
    {
        var text = new StringBuilder();
        text.Append(document.Surtitre).Append('\n').Append(document.Titre).Append('\n');
        Append(text, document.Accroche);
        foreach (var fait in document.Faits) text.Append(fait.Libelle).Append('\n').Append(fait.Valeur).Append('\n');
        Append(text, document.Corps);
        foreach (var mention in document.Mentions) text.Append(mention).Append('\n');
        if (!document.Complements.IsEmpty) text.Append("Compléments\n");
        Append(text, document.Complements);
        for (var i = 0; i < document.Annexes.Length; i++)
        {
            text.Append(document.Annexes.Length > 1 ? $"{document.Annexes[i].Titre}, feuille {i + 1}\n" : document.Annexes[i].Titre + "\n");
            Append(text, document.Annexes[i].Textes);
        }

        return text.ToString();
    }

    /// <summary>A drawing is no text; a box says its name.</summary>
    private static void Append(StringBuilder text, IEnumerable<Bloc> blocs)
    {
        foreach (var bloc in blocs)
        {
            switch (bloc)
            {
                case LigneDeFaits ligne: text.Append(TexteBrut.De(ligne.Contenu)).Append('\n'); break;
                case Figure: break;
                case BlocDeCode code: text.Append(code.Code).Append('\n'); break;
                case Encadre encadre:
                    text.Append(GenresEncadre.Libelle(encadre.Genre)).Append(" : ");
                    Append(text, encadre.Blocs);
                    break;
                case Citation citation: Append(text, citation.Blocs); break;
                case Liste liste:
                    foreach (var element in liste.Elements) Append(text, element.Blocs);
                    break;
                default: text.Append(TexteBrut.De([bloc])).Append('\n'); break;
            }
        }
    }
}
