using Scriban.Parsing;
using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary>A global; a parameter is one too, but of a context that no loop of the caller can be mistaken for.</summary>
internal sealed class GlobalExpression(SourceSpan span, string name, bool isParameter) : PathExpression(span, 1)
{
    public override string Path => name;

    public override object? Target(TemplateContext context) => context.Global(this, name, isParameter);

    public override void Assign(TemplateContext context, object? value) => context.SetGlobal(this, name, value);
}

/// <summary>A <c>$</c> local: its slot is known since the parse.</summary>
internal sealed class LocalExpression(SourceSpan span, string name, int slot) : PathExpression(span, 1)
{
    public override string Path => "$" + name;

    public override object? Target(TemplateContext context)
    {
        var value = context.Frame.Slots[slot];
        return !ReferenceEquals(value, Frame.Unset) ? value
            : context.StrictVariables ? throw Fault($"The variable or function `{Path}` was not found")
            : null;
    }

    public override void Assign(TemplateContext context, object? value) => context.Frame.Slots[slot] = value;
}

/// <summary>A <c>$</c> local in the block of a <c>wrap</c>: it belongs to the function that runs the block, so it is found by name.</summary>
internal sealed class HostLocalExpression(SourceSpan span, string name) : PathExpression(span, 1)
{
    public override string Path => "$" + name;

    public override object? Target(TemplateContext context)
    {
        var value = context.Frame.Host!.Find(name);
        return !ReferenceEquals(value, Frame.Unset) ? value
            : context.StrictVariables ? throw Fault($"The variable or function `{Path}` was not found")
            : null;
    }

    public override void Assign(TemplateContext context, object? value) => context.Frame.Host!.Set(name, value);
}

/// <summary>The variable of a <c>for</c> around this place.</summary>
internal sealed class LoopVariableExpression(SourceSpan span, string name, int slot) : PathExpression(span, 1)
{
    public override string Path => name;

    public override object? Target(TemplateContext context) => context.Frame.Slots[slot];

    public override void Assign(TemplateContext context, object? value) => context.Frame.Slots[slot] = value;
}

/// <summary><c>$</c>, the arguments of this function or include.</summary>
internal sealed class ArgumentsExpression(SourceSpan span) : PathExpression(span, 1)
{
    public override string Path => "$";

    public override object? Target(TemplateContext context) => context.Frame.Arguments
        ?? (context.StrictVariables ? throw Fault("The variable or function `$` was not found") : null);

    public override void Assign(TemplateContext context, object? value) => throw Fault("Cannot assign to `$`");
}

internal sealed class MemberExpression(SourceSpan span, int depth, Expression target, string name, bool optional) : PathExpression(span, depth)
{
    public override string Path => $"{(target as PathExpression)?.Path ?? "(...)"}{(optional ? "?." : ".")}{name}";

    public override object? Target(TemplateContext context)
    {
        var value = target.Evaluate(context);
        return ScriptObject.TryGetPlain(value, name, out var member) ? member
            : value is not null ? Members.Get(context, this, value, name, this)
            : optional ? null
            : throw Fault($"Cannot get the member {Path} for a null object.");
    }

    public override void Assign(TemplateContext context, object? value)
    {
        switch (target.Evaluate(context))
        {
            case IScriptObject holder:
                if (!holder.TrySetValue(context, Span, name, value, false))
                {
                    throw Fault($"Cannot set a value for the readonly member: {Path}");
                }

                break;
            case ScriptArray array when name is not ("size" or "empty?"):
                array.SetProperty(name, value);
                break;
            case null:
                throw Fault($"Object `{(target as PathExpression)?.Path}` is null. Cannot set member: {Path}");
            default:
                throw Fault($"Cannot set a value for the readonly member: {Path}");
        }
    }
}

internal sealed class IndexExpression(SourceSpan span, int depth, Expression target, Expression index) : PathExpression(span, depth)
{
    /// <summary>Writing beyond the end makes the array longer: not without bound.</summary>
    private const int MaximumIndex = 1_000_000;

    public override string Path => $"{(target as PathExpression)?.Path ?? "(...)"}[...]";

    public override object? Target(TemplateContext context)
    {
        var value = target.Evaluate(context) ?? throw Fault($"Object `{(target as PathExpression)?.Path}` is null. Cannot access indexer: {Path}");
        return Members.GetItem(context, this, value, index.Evaluate(context), this);
    }

    public override void Assign(TemplateContext context, object? value)
    {
        var holder = target.Evaluate(context);
        var at = index.Evaluate(context);
        switch (holder, at)
        {
            case (ScriptArray { IsReadOnly: false } array, int position) when position + array.Count >= 0 && position <= MaximumIndex:
                array[position < 0 ? position + array.Count : position] = value;
                break;
            case (IScriptObject named, string name):
                if (!named.TrySetValue(context, Span, name, value, false))
                {
                    throw Fault($"Cannot set a value for the readonly member: {name}");
                }

                break;
            default:
                throw Fault($"Cannot set the value of {Path}");
        }
    }
}

/// <summary><c>@f</c>: the function itself, not what it returns.</summary>
internal sealed class AliasExpression(SourceSpan span, PathExpression target) : Expression(span, target.Depth + 1)
{
    public override object? Evaluate(TemplateContext context) => target.Target(context);
}
