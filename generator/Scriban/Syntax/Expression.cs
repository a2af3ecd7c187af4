using Scriban.Parsing;
using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary>
/// An expression. <see cref="Depth"/> counts the nodes below: <c>a + b + c</c> nests without nesting in the text,
/// and evaluating it recurses, so the parser refuses what is too deep.
/// </summary>
internal abstract class Expression(SourceSpan span, int depth) : ScriptNode(span)
{
    public int Depth { get; } = depth;

    public abstract object? Evaluate(TemplateContext context);
}

/// <summary>
/// A path to a value: a name, a member, an index. When the value is a function, reading the path calls it;
/// <see cref="Target"/> gives the function itself, for a call or for <c>@</c>.
/// </summary>
internal abstract class PathExpression(SourceSpan span, int depth) : Expression(span, depth)
{
    /// <summary>As written, for messages.</summary>
    public abstract string Path { get; }

    public abstract object? Target(TemplateContext context);

    public sealed override object? Evaluate(TemplateContext context)
    {
        var value = Target(context);

        // Asking a string for an interface walks its long list of them; most values are strings or plain objects.
        if (value is null or string or int or bool || value.GetType() == typeof(ScriptObject))
        {
            return value;
        }

        return value is IScriptCustomFunction function ? Calls.Invoke(context, this, this, function, [], null) : value;
    }

    public abstract void Assign(TemplateContext context, object? value);
}

internal sealed class LiteralExpression(SourceSpan span, object? value) : Expression(span, 1)
{
    public object? Value => value;

    public override object? Evaluate(TemplateContext context) => value;
}
