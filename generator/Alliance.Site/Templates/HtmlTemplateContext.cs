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
    /// <summary>Characters of a page. The plan of a site of 10,000 séances has 1.4 million.</summary>
    public const int MaxPage = 5_000_000;

    /// <summary>
    /// Characters of a text made in a template. The package cuts in silence an output that passes it, and counts again what goes through
    /// includes: high enough that a page meets its own limit first.
    /// </summary>
    private const int MaxText = 4 * MaxPage;

    private const int MaxLoop = 1_000_000;
    private const int MaxRecursion = 64;

    private readonly PageOutput _page = new();
    private readonly HtmlWriter _content = new();
    private readonly HtmlWriter _scratch = new();
    private readonly ScriptObject _functions = new(1);

    public HtmlTemplateContext(ITemplateLoader loader, HtmlInclude include)
    {
        StrictVariables = true;
        LoopLimit = MaxLoop;
        RecursiveLimit = MaxRecursion;
        LimitToString = MaxText;
        NewLine = "\n";
        TemplateLoader = loader;
        _functions.SetValue("include", include, true);
    }

    /// <summary>The place in a template of the last value shown, or the start of the template: text of a template is written without its place.</summary>
    public SourceSpan Shown { get; private set; }

    /// <summary>The page first, then its layout around it: the text of the page goes through no string on its way.</summary>
    public void Render(Template layout, Template template, Vue common, Vue page, HtmlWriter writer)
    {
        _content.Clear();
        Render(template, common, page, _content);
        Render(layout, common, new Vue(24) { IsGlobal = true }.With(page).Add("contenu_html", new HtmlOfWriter(_content)), writer);
    }

    public override TemplateContext Write(SourceSpan span, object? value)
    {
        Shown = span;
        switch (value)
        {
            case null:
                return this;
            case HtmlText markup:
                return Write(markup.Value);
            case Html html when ReferenceEquals(Output, _page):
                html.WriteTo(_page.Writer);
                _page.Check(more: 0);
                return this;
            case Html html:
                _scratch.Clear();
                html.WriteTo(_scratch);
                return Write(_scratch.ToString());
            default:
                return WriteEscaped(value as string ?? ObjectToString(value) ?? "");
        }
    }

    private void Render(Template template, Vue common, Vue page, HtmlWriter writer)
    {
        Reset();
        Shown = new SourceSpan { FileName = template.SourceFilePath ?? "" };
        _page.Writer = writer;
        PushGlobal(_functions);
        PushGlobal(common);
        PushGlobal(page);
        PushOutput(_page);
        template.Render(this);
    }

    private TemplateContext WriteEscaped(string text)
    {
        if (text.Length > MaxPage) throw new PageTropLongueException();
        if (!HtmlWriter.NeedsEscape(text)) return Write(text);
        _scratch.Clear();
        _scratch.Text(text);
        return Write(_scratch.ToString());
    }

    /// <summary>Scriban's output straight into the page's buffer.</summary>
    private sealed class PageOutput : IScriptOutput
    {
        public HtmlWriter Writer { get; set; } = new();

        public void Write(string text, int offset, int count)
        {
            Check(count);
            Writer.Raw(text.AsSpan(offset, count));
        }

        public void Check(int more)
        {
            if (Writer.Length + more > MaxPage) throw new PageTropLongueException();
        }

        public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
        {
            Write(text, offset, count);
            return ValueTask.CompletedTask;
        }
    }

    /// <summary>What another writer holds.</summary>
    private sealed class HtmlOfWriter(HtmlWriter written) : Html
    {
        public override void WriteTo(HtmlWriter output) => output.Raw(written.Written);
    }
}

/// <summary>A template writes without end. Caught where the page is rendered, and turned into a fault.</summary>
internal sealed class PageTropLongueException : Exception;
