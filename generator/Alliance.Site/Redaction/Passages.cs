using System.Collections.Immutable;
using Alliance.Site.Documents;
using Alliance.Site.Sources;

namespace Alliance.Site.Redaction;

/// <summary>The words of one leaf of a body (a paragraph, a heading, a cell…) and the place of its block.</summary>
public readonly record struct Passage(Source Source, ImmutableArray<Texte> Contenu, bool Cite)
{
    /// <summary>Every leaf of a body and of its footnotes, in reading order. Code is left out: it is not prose.</summary>
    public static List<Passage> De(Document document)
    {
        var passages = De(document.Blocs);
        foreach (var note in document.Notes) Append(passages, note.Blocs, cite: false);
        return passages;
    }

    public static List<Passage> De(ImmutableArray<Bloc> blocs)
    {
        var passages = new List<Passage>(blocs.Length);
        Append(passages, blocs, cite: false);
        return passages;
    }

    private static void Append(List<Passage> passages, ImmutableArray<Bloc> blocs, bool cite)
    {
        foreach (var bloc in blocs) Append(passages, bloc, cite);
    }

    private static void Append(List<Passage> passages, Bloc bloc, bool cite)
    {
        switch (bloc)
        {
            case Titre titre: passages.Add(new Passage(bloc.Source, titre.Contenu, cite)); break;
            case Paragraphe paragraphe: passages.Add(new Passage(bloc.Source, paragraphe.Contenu, cite)); break;
            case Citation citation: Append(passages, citation.Blocs, cite: true); break;
            case Encadre encadre: Append(passages, encadre.Blocs, cite); break;
            case Figure figure:
                passages.Add(new Passage(bloc.Source, [figure.Image], cite));
                if (figure.Image.Legende is { } legende) passages.Add(new Passage(bloc.Source, [new Mot(legende)], cite));
                break;
            case Tableau tableau:
                foreach (var cellule in tableau.Lignes.Prepend(tableau.Entetes).SelectMany(ligne => ligne)) passages.Add(new Passage(bloc.Source, cellule.Contenu, cite));
                break;
            case Liste liste:
                foreach (var element in liste.Elements) Append(passages, element.Blocs, cite);
                break;
            case ListeDeDefinitions liste:
                foreach (var definition in liste.Definitions)
                {
                    foreach (var terme in definition.Termes) passages.Add(new Passage(bloc.Source, terme, cite));
                    Append(passages, definition.Blocs, cite);
                }

                break;
            case BlocDeCode or Separateur: break;
        }
    }
}
