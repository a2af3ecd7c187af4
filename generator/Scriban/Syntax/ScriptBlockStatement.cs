using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary>Statements in a row. Also what <c>wrap</c> hands to a function.</summary>
public sealed class ScriptBlockStatement : ScriptNode
{
    private readonly Statement[] _statements;

    internal ScriptBlockStatement(SourceSpan span, Statement[] statements, LocalNames names)
        : base(span)
    {
        _statements = statements;
        Names = names;
    }

    /// <summary>The slots of the frame the block runs in.</summary>
    internal LocalNames Names { get; }

    internal bool IsEmpty => _statements.Length == 0;

    internal Flow Render(TemplateContext context)
    {
        foreach (var statement in _statements)
        {
            var flow = statement.Render(context);
            if (flow != Flow.Next)
            {
                return flow;
            }
        }

        return Flow.Next;
    }
}
