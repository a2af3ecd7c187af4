namespace Alliance.Site.Benchmarks.Vitesse;

/// <summary>One run of a program: wall time, user and system time of all its threads, highest resident memory, and what it printed.</summary>
internal sealed record Measure(TimeSpan Wall, TimeSpan Cpu, long PeakBytes, int ExitCode, string Printed);
