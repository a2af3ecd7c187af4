using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>
/// What one run of a page, an include or a function holds: its <c>$</c> locals and loop variables, in slots the parser
/// has numbered, its arguments, and the block that <c>wrap</c> handed to it.
/// </summary>
internal sealed class Frame
{
    /// <summary>Stands in a slot nobody has written yet, so that null stays a value.</summary>
    public static readonly object Unset = new();

    public object?[] Slots { get; private set; } = [];

    public LocalNames Names { get; private set; } = LocalNames.None;

    public ScriptArray? Arguments { get; set; }

    public ScriptBlockStatement? Block { get; set; }

    /// <summary>For the block of a <c>wrap</c>: the function that runs it, whose <c>$</c> locals the block sees.</summary>
    public Frame? Host { get; set; }

    /// <summary>How many loop variables the callers had when this frame began: see <see cref="TemplateContext"/>'s look-up.</summary>
    public int OuterLoops { get; set; }

    /// <summary>Locals that a <c>wrap</c> block brings and the function around it does not have.</summary>
    private Dictionary<string, object?>? _extra;

    public void Begin(LocalNames names, ScriptArray? arguments, ScriptBlockStatement? block, int outerLoops)
    {
        if (Slots.Length < names.Count)
        {
            Slots = new object?[Math.Max(8, names.Count)];
        }

        Array.Fill(Slots, Unset, 0, names.Count);
        Names = names;
        Arguments = arguments;
        Block = block;
        OuterLoops = outerLoops;
        _extra = null;
    }

    /// <summary>Frames are used again: what they held must not live as long as they do.</summary>
    public void End()
    {
        Array.Clear(Slots);
        Arguments = null;
        Block = null;
        Host = null;
        _extra = null;
    }

    public object? Find(string name)
    {
        var slot = Names.Find(name);
        return slot >= 0 ? Slots[slot] : _extra is not null && _extra.TryGetValue(name, out var value) ? value : Unset;
    }

    public void Set(string name, object? value)
    {
        var slot = Names.Find(name);
        if (slot >= 0)
        {
            Slots[slot] = value;
        }
        else
        {
            (_extra ??= new Dictionary<string, object?>(StringComparer.Ordinal))[name] = value;
        }
    }
}
