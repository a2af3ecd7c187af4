using Alliance.Site.Diagnostics;
using Markdig;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Syntax;

namespace Alliance.Site.Documents;

/// <summary>
/// Markdown to our tree, once. Markdig parses here; <see cref="BlocReader"/>, <see cref="TableauReader"/>, <see cref="TexteReader"/> and
/// <see cref="NotesReader"/> walk what it found, and nothing of it leaves them.
/// </summary>
public static class DocumentReader
{
    private static readonly MarkdownPipeline Pipeline = CreatePipeline();

    public static Document Read(DocumentText text, DiagnosticBag bag)
    {
        // CRLF and LF give the same tree: lines end with LF before anybody counts.
        var markdown = text.Markdown.Contains('\r') ? text.Markdown.Replace("\r\n", "\n").Replace('\r', '\n') : text.Markdown;
        if (string.IsNullOrWhiteSpace(markdown)) return Document.Vide;

        var places = new DocumentPlaces(markdown, text.Debut, text.Marks);
        var excess = MarkdownLimits.Find(markdown, places);
        if (excess >= 0)
        {
            bag.Add(Faults.MarkdownTropProfond(places.For(excess)));
            return Document.Vide;
        }

        MarkdownDocument parsed;
        try
        {
            parsed = Markdown.Parse(markdown, Pipeline);
        }
        catch (ArgumentException)
        {
            // Markdig's own limit, which has no position.
            bag.Add(Faults.MarkdownTropProfond(places.For(MarkdownLimits.FindDensest(markdown, places))));
            return Document.Vide;
        }

        return new BlocReader(new DocumentContext(text, markdown, places, bag)).Read(parsed);
    }

    private static MarkdownPipeline CreatePipeline()
    {
        var builder = new MarkdownPipelineBuilder()
            .UsePreciseSourceLocation()
            .UsePipeTables()
            .UseFootnotes()
            .UseDefinitionLists()
            .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough);

        // The block alone: the extension would also read « ::mot:: » inside a sentence.
        builder.BlockParsers.Insert(0, new CustomContainerParser());
        // Before that of links, for the same brackets.
        builder.InlineParsers.Insert(0, new CaseACocherParser());
        return builder.Build();
    }
}
