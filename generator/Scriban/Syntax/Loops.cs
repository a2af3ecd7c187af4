using System.Collections;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary>Where a loop is. One per running loop, kept in a slot of the frame: <c>for.index</c> reads it.</summary>
internal sealed class LoopState
{
    public int Index { get; set; }

    public int Length { get; set; }

    public bool Changed { get; set; } = true;
}

internal enum LoopMember
{
    Index,
    First,
    Even,
    Odd,
    Rindex,
    Last,
    Length,
    Changed,
}

/// <summary><c>for.index</c> and its sisters.</summary>
internal sealed class LoopStateExpression(SourceSpan span, int slot, LoopMember member) : Expression(span, 1)
{
    /// <summary>Null for a name that loop does not have.</summary>
    public static LoopMember? Find(string name, bool isFor) => name switch
    {
        "index" => LoopMember.Index,
        "first" => LoopMember.First,
        "even" => LoopMember.Even,
        "odd" => LoopMember.Odd,
        "rindex" when isFor => LoopMember.Rindex,
        "last" when isFor => LoopMember.Last,
        "length" when isFor => LoopMember.Length,
        "changed" when isFor => LoopMember.Changed,
        _ => null,
    };

    public override object? Evaluate(TemplateContext context)
    {
        var state = (LoopState)context.Frame.Slots[slot]!;
        return member switch
        {
            LoopMember.Index => Boxes.Of(state.Index),
            LoopMember.First => Boxes.Of(state.Index == 0),
            LoopMember.Even => Boxes.Of(state.Index % 2 == 0),
            LoopMember.Odd => Boxes.Of(state.Index % 2 != 0),
            LoopMember.Rindex => Boxes.Of(state.Length - state.Index - 1),
            LoopMember.Last => Boxes.Of(state.Index == state.Length - 1),
            LoopMember.Length => Boxes.Of(state.Length),
            _ => Boxes.Of(state.Changed),
        };
    }
}

internal sealed class ForStatement(SourceSpan span) : Statement(span)
{
    public required PathExpression Variable { get; init; }

    /// <summary>The plain name of the variable; null for a <c>$</c> local, which no include could see anyway.</summary>
    public required string? VariableName { get; init; }

    public required int StateSlot { get; init; }

    public required Expression Items { get; init; }

    public required Expression? Offset { get; init; }

    public required Expression? Limit { get; init; }

    public required bool Reversed { get; init; }

    public required ScriptBlockStatement Body { get; init; }

    public required ScriptBlockStatement? Otherwise { get; init; }

    public override Flow Render(TemplateContext context)
    {
        var items = ToList(Items.Evaluate(context));
        var first = Math.Clamp(Bound(context, Offset, 0), 0, items.Count);
        var count = Math.Clamp(Bound(context, Limit, int.MaxValue), 0, items.Count - first);
        if (count == 0)
        {
            return Otherwise?.Render(context) ?? Flow.Next;
        }

        var state = new LoopState { Length = count };
        context.EnterLoop(VariableName);
        context.Frame.Slots[StateSlot] = state;
        try
        {
            return Run(context, items, first, state);
        }
        finally
        {
            Variable.Assign(context, Frame.Unset);
            context.LeaveLoop();
        }
    }

    private Flow Run(TemplateContext context, IReadOnlyList<object?> items, int first, LoopState state)
    {
        object? before = null;
        for (var index = 0; index < state.Length; index++)
        {
            context.StepLoop(this);
            var item = items[Reversed ? first + state.Length - 1 - index : first + index];
            state.Index = index;
            state.Changed = index == 0 || !Equals(before, item);
            before = item;
            Variable.Assign(context, item);
            switch (Body.Render(context))
            {
                case Flow.Break:
                    return Flow.Next;
                case Flow.Return:
                    return Flow.Return;
            }
        }

        return Flow.Next;
    }

    private IReadOnlyList<object?> ToList(object? value) => value switch
    {
        null => [],
        ScriptArray array => new ArrayView(array),
        IReadOnlyList<object?> list => list,
        string or IDictionary or IScriptObject => throw Refused(value),
        IEnumerable items => [.. items.Cast<object?>()],
        _ => throw Refused(value),
    };

    private ScriptRuntimeException Refused(object value) =>
        Items.Fault($"parcourir une valeur de type {Formatting.Kind(value)} : pas pris en charge, il faut un tableau ou une suite");

    private static int Bound(TemplateContext context, Expression? bound, int missing) => bound is null ? missing : bound.Evaluate(context) switch
    {
        int value and >= 0 => value,
        _ => throw bound.Fault("« offset » et « limit » attendent un entier positif"),
    };

    /// <summary>The array itself, so that what a loop adds to it while it runs is not walked for ever: the length is fixed at the start.</summary>
    private sealed class ArrayView(ScriptArray array) : IReadOnlyList<object?>
    {
        public int Count => array.Count;

        public object? this[int index] => array[index];

        public IEnumerator<object?> GetEnumerator() => array.GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}

internal sealed class WhileStatement(SourceSpan span, int stateSlot, Expression condition, ScriptBlockStatement body) : Statement(span)
{
    public override Flow Render(TemplateContext context)
    {
        var state = new LoopState();
        context.EnterLoop(null);
        context.Frame.Slots[stateSlot] = state;
        try
        {
            for (; Truth.Of(condition.Evaluate(context)); state.Index++)
            {
                context.StepLoop(this);
                switch (body.Render(context))
                {
                    case Flow.Break:
                        return Flow.Next;
                    case Flow.Return:
                        return Flow.Return;
                }
            }

            return Flow.Next;
        }
        finally
        {
            context.LeaveLoop();
        }
    }
}
