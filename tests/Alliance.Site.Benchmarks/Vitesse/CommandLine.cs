using System.Diagnostics;

namespace Alliance.Site.Benchmarks.Vitesse;

/// <summary>A program and its arguments.</summary>
internal sealed record CommandLine(string Program, params string[] Arguments)
{
    public ProcessStartInfo ToStartInfo() => new(Program, Arguments)
    {
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        UseShellExecute = false,
    };
}
