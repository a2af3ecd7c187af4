using Scriban.Parsing;
using Scriban.Runtime;

namespace Scriban.Syntax;

internal sealed class ArrayExpression(SourceSpan span, int depth, Expression[] items) : Expression(span, depth)
{
    public override object? Evaluate(TemplateContext context)
    {
        var array = new ScriptArray(items.Length);
        foreach (var item in items)
        {
            array.Add(item.Evaluate(context));
        }

        return array;
    }
}

internal sealed class ObjectExpression(SourceSpan span, int depth, (string Name, Expression Value)[] members) : Expression(span, depth)
{
    public override object? Evaluate(TemplateContext context)
    {
        var made = new ScriptObject(members.Length);
        foreach (var (name, value) in members)
        {
            made.SetValue(name, value.Evaluate(context), false);
        }

        return made;
    }
}

/// <summary><c>do ... end</c>: a function without a name.</summary>
internal sealed class FunctionExpression(SourceSpan span, TemplateFunction function) : Expression(span, 1)
{
    public override object? Evaluate(TemplateContext context) => function;
}
