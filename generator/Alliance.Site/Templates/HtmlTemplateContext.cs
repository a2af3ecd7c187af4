using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Alliance.Site.Templates;

/// <summary>
/// A Scriban context that escapes every value for HTML except <see cref="Html"/>. Kept by its thread from page to page, so that parsed
/// includes are kept too.
/// </summary>
internal sealed class HtmlTemplateContext : TemplateContext
{
    private const int MaxLoop = 1_000_000;
    private const int MaxRecursion = 64;

    private readonly PageOutput _page = new();
    private readonly HtmlWriter _scratch = new();

    public HtmlTemplateContext(ITemplateLoader loader)
    {
        StrictVariables = true;
        LoopLimit = MaxLoop;
        RecursiveLimit = MaxRecursion;
        LimitToString = 0;
        NewLine = "\n";
        TemplateLoader = loader;
    }

    public void Render(Template template, IScriptObject globals, HtmlWriter writer)
    {
        Reset();
        _page.Writer = writer;
        PushGlobal(globals);
        PushOutput(_page);
        template.Render(this);
    }

    public override TemplateContext Write(SourceSpan span, object? value)
    {
        switch (value)
        {
            case null:
                return this;
            case HtmlText markup:
                return Write(markup.Value);
            case Html html:
                _scratch.Clear();
                html.WriteTo(_scratch);
                return Write(_scratch.ToString());
            default:
                return WriteEscaped(value as string ?? ObjectToString(value) ?? "");
        }
    }

    private TemplateContext WriteEscaped(string text)
    {
        if (!HtmlWriter.NeedsEscape(text)) return Write(text);
        _scratch.Clear();
        _scratch.Text(text);
        return Write(_scratch.ToString());
    }

    /// <summary>Scriban's output straight into the page's buffer.</summary>
    private sealed class PageOutput : IScriptOutput
    {
        public HtmlWriter Writer { get; set; } = new();

        public void Write(string text, int offset, int count) => Writer.Raw(text.AsSpan(offset, count));

        public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
        {
            Write(text, offset, count);
            return ValueTask.CompletedTask;
        }
    }
}
