namespace Alliance.Site.Benchmarks.Vitesse;

/// <summary>A measured program did not do its work: there is nothing to report.</summary>
internal sealed class ProgramFailedException(string name, Measure run) : Exception($"{name} : code {run.ExitCode}\n{run.Printed}");
