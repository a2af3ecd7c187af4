using Scriban.Parsing;

namespace Alliance.Site.Templates;

/// <summary>A template asked a view for a name it does not have. Caught where the page is rendered, and turned into a fault.</summary>
internal sealed class NomInconnuException(SourceSpan span, string name, string[] known) : Exception
{
    public SourceSpan Span => span;

    public string Name => name;

    public string[] Known => known;
}
