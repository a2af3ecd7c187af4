namespace Alliance.Site.Templates;

/// <summary>
/// Markup that is already safe: the only value a template writes without escaping. Made only by the renderer of the tree, the SVG
/// drawer and template inclusion.
/// </summary>
public abstract class Html
{
    public abstract void WriteTo(HtmlWriter output);

    public override string ToString()
    {
        var writer = new HtmlWriter();
        WriteTo(writer);
        return writer.ToString();
    }
}

/// <summary>Markup that is already text.</summary>
public sealed class HtmlText(string value) : Html
{
    public string Value => value;

    public override void WriteTo(HtmlWriter output) => output.Raw(value);

    public override string ToString() => value;
}
