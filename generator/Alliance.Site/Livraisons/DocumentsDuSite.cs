using System.Collections.Immutable;
using Alliance.Site.Diagnostics;
using Alliance.Site.Livraisons.Docx;
using Alliance.Site.Livraisons.Modeles;
using Alliance.Site.Livraisons.Odt;
using Alliance.Site.Model;
using Alliance.Site.Output;
using Alliance.Site.Sources;

namespace Alliance.Site.Livraisons;

/// <summary>Each content item as documents to edit: OpenDocument and Word, from one model of the document.</summary>
internal static class DocumentsDuSite
{
    public static ImmutableArray<Livraison> Make(ContexteDeDocument context, SourceTree templates, CacheDeLivraisons cache, DiagnosticBag bag)
    {
        var odt = OdtReference.Read(templates, bag);
        var docx = DocxReference.Read(templates, bag);
        var dessins = new DocxImages(templates);
        var contenus = DocumentsAProduire.Contenus(context.Site);
        var made = new Livraison?[contenus.Length, 2];
        var bags = new DiagnosticBag[contenus.Length];
        InParallel.For(contenus.Length, i =>
        {
            bags[i] = new DiagnosticBag();
            var document = DocumentsAProduire.For(contenus[i], context.Site);
            if (odt is not null) made[i, 0] = Keep(contenus[i], FormatDeFichier.Odt, OdtDocument.Write(document, odt, context, bags[i]), cache);
            if (docx is not null) made[i, 1] = Keep(contenus[i], FormatDeFichier.Docx, DocxDocument.Write(document, docx, dessins, context, odt is null ? bags[i] : new DiagnosticBag()), cache);
        }, default);
        foreach (var own in bags) bag.AddRange(own);
        return [.. made.Cast<Livraison?>().OfType<Livraison>()];
    }

    private static Livraison Keep(IContenu contenu, FormatDeFichier format, ImmutableArray<EntreeDeZip> entries, CacheDeLivraisons cache)
    {
        var key = CleDeLivraison.Of(entries);
        var size = cache.Keep(key, () => ZipReproductible.Write(entries));
        return new Livraison(NomsDeLivraison.Chemin(contenu, format), contenu.Fiche.Chemin, format, contenu.Titre, key, size, contenu.Fiche.Revision) { Version = contenu.Fiche.Version.ToString() };
    }
}
