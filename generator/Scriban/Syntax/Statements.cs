using Scriban.Parsing;
using Scriban.Runtime;

namespace Scriban.Syntax;

internal sealed class TextStatement(SourceSpan span, string source, int start, int length) : Statement(span)
{
    public override Flow Render(TemplateContext context)
    {
        context.WriteText(source, start, length);
        return Flow.Next;
    }
}

/// <summary>An expression shown where it stands. The indent is that of its block: see <see cref="Token"/>.</summary>
internal sealed class OutputStatement(SourceSpan span, Expression expression, string? indent) : Statement(span)
{
    public override Flow Render(TemplateContext context)
    {
        context.WriteValue(expression.Span, expression.Evaluate(context), indent);
        return Flow.Next;
    }
}

internal sealed class AssignStatement(SourceSpan span, PathExpression target, Operator? operation, Expression value) : Statement(span)
{
    public override Flow Render(TemplateContext context)
    {
        var result = value.Evaluate(context);
        if (operation is { } compound)
        {
            result = BinaryExpression.Apply(context, this, compound, target.Evaluate(context), result);
        }

        target.Assign(context, result);
        return Flow.Next;
    }
}

internal sealed class IfStatement(SourceSpan span, (Expression Condition, ScriptBlockStatement Body)[] branches, ScriptBlockStatement? otherwise)
    : Statement(span)
{
    public override Flow Render(TemplateContext context)
    {
        foreach (var (condition, body) in branches)
        {
            if (Truth.Of(condition.Evaluate(context)))
            {
                return body.Render(context);
            }
        }

        return otherwise?.Render(context) ?? Flow.Next;
    }
}

internal sealed class CaseStatement(
    SourceSpan span, Expression subject, (Expression[] Values, ScriptBlockStatement Body)[] branches, ScriptBlockStatement? otherwise)
    : Statement(span)
{
    public override Flow Render(TemplateContext context)
    {
        var value = subject.Evaluate(context);
        foreach (var (values, body) in branches)
        {
            foreach (var candidate in values)
            {
                if (Comparison.Equal(context, candidate, value, candidate.Evaluate(context)))
                {
                    return body.Render(context);
                }
            }
        }

        return otherwise?.Render(context) ?? Flow.Next;
    }
}

/// <summary><c>break</c> and <c>continue</c>.</summary>
internal sealed class JumpStatement(SourceSpan span, Flow flow) : Statement(span)
{
    public override Flow Render(TemplateContext context) => flow;
}

internal sealed class ReturnStatement(SourceSpan span, Expression? value) : Statement(span)
{
    public override Flow Render(TemplateContext context)
    {
        context.Returned = value?.Evaluate(context);
        return Flow.Return;
    }
}

internal sealed class CaptureStatement(SourceSpan span, PathExpression target, ScriptBlockStatement body) : Statement(span)
{
    public override Flow Render(TemplateContext context)
    {
        string? text = null;
        context.PushPad();
        try
        {
            var flow = body.Render(context);
            text = context.TakePad();
            target.Assign(context, text);
            return flow;
        }
        finally
        {
            if (text is null)
            {
                context.PopOutput();
            }
        }
    }
}

internal sealed class WithStatement(SourceSpan span, Expression target, ScriptBlockStatement body) : Statement(span)
{
    public override Flow Render(TemplateContext context)
    {
        var value = target.Evaluate(context);
        context.PushGlobal(value as IScriptObject
            ?? throw target.Fault($"« with » attend un objet, pas {Formatting.Kind(value) ?? "null"} : pas pris en charge"));
        try
        {
            return body.Render(context);
        }
        finally
        {
            context.PopGlobal();
        }
    }
}

internal sealed class FunctionStatement(SourceSpan span, PathExpression target, TemplateFunction function) : Statement(span)
{
    public override Flow Render(TemplateContext context)
    {
        target.Assign(context, function);
        return Flow.Next;
    }
}

internal sealed class WrapStatement(SourceSpan span, PathExpression target, Argument[] arguments, ScriptBlockStatement body) : Statement(span)
{
    private readonly CallExpression _call = new(target.Span, target.Depth, target, arguments);

    public override Flow Render(TemplateContext context)
    {
        context.WriteValue(target.Span, _call.Invoke(context, body), null);
        return Flow.Next;
    }
}

/// <summary><c>$$</c>: runs the block that <c>wrap</c> gave to this function, with the function's arguments and <c>$</c> locals.</summary>
internal sealed class BlockStatement(SourceSpan span) : Statement(span)
{
    public override Flow Render(TemplateContext context)
    {
        var host = context.Frame;
        if (host.Block is not { } block)
        {
            return Flow.Next;
        }

        context.EnterFrame(this, block.Names, host.Arguments, null).Host = host;
        try
        {
            return block.Render(context);
        }
        finally
        {
            context.LeaveFrame();
        }
    }
}
