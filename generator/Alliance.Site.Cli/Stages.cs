using System.Diagnostics;
using System.Text;

namespace Alliance.Site.Cli;

/// <summary>The stages of a run: shown on one rewritten line while somebody watches, and timed.</summary>
internal sealed class Stages(Terminal terminal)
{
    private const string EraseLine = "\r\e[K";

    private readonly long _start = Stopwatch.GetTimestamp();
    private readonly List<Stage> _done = [];
    private string? _current;
    private long _currentStart;

    public TimeSpan Elapsed => Stopwatch.GetElapsedTime(_start);

    /// <summary>A stage begins, the one before is over.</summary>
    public void Start(string name)
    {
        Close();
        (_current, _currentStart) = (name, Stopwatch.GetTimestamp());
        if (terminal.IsLive) terminal.Error.Write($"{EraseLine}{name}…");
    }

    /// <summary>The last stage is over: the line is given back.</summary>
    public void End()
    {
        Close();
        Clear(terminal);
    }

    public static void Clear(Terminal terminal)
    {
        if (terminal.IsLive) terminal.Error.Write(EraseLine);
    }

    /// <summary>One line a stage, for <c>--temps</c>.</summary>
    public string Table()
    {
        var text = new StringBuilder("Temps par étape :\n");
        var rows = new List<Stage>([.. _done, new Stage("Total", Elapsed)]);
        var names = rows.Max(r => r.Name.Length);
        var times = rows.Max(r => Durations.Text(r.Time).Length);
        foreach (var row in rows) text.Append($"  {row.Name.PadRight(names)}  {Durations.Text(row.Time).PadLeft(times)}\n");
        return text.ToString();
    }

    private void Close()
    {
        if (_current is { } name) _done.Add(new Stage(name, Stopwatch.GetElapsedTime(_currentStart)));
        _current = null;
    }

    private sealed record Stage(string Name, TimeSpan Time);
}
