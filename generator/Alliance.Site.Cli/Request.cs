using System.Collections.Immutable;

namespace Alliance.Site.Cli;

/// <summary>How faults are told.</summary>
internal enum FaultFormat
{
    Humain,
    Json,
}

/// <summary>One command to run, every option read. Folders are as written.</summary>
internal sealed record Request(Command Command)
{
    public string Source { get; init; } = "content";

    public string Templates { get; init; } = "templates";

    public string Sortie { get; init; } = "_site";

    public string? Adresse { get; init; }

    public Format Formats { get; init; } = FormatNames.Ordinary;

    public FaultFormat FaultFormat { get; init; }

    public bool Strict { get; init; }

    public bool Brouillons { get; init; }

    public bool Galerie { get; init; }

    public bool Temps { get; init; }

    /// <summary>The day that was written, if any.</summary>
    public DateOnly? Aujourdhui { get; init; }
}

/// <summary>What a command line asks for.</summary>
internal abstract record Asked
{
    /// <param name="Command">Null for the help of the program itself.</param>
    public sealed record Help(Command? Command) : Asked;

    public sealed record Version : Asked;

    public sealed record Misuse(Command? Command, ImmutableArray<string> Sentences) : Asked;

    public sealed record Work(Request Request) : Asked;
}
