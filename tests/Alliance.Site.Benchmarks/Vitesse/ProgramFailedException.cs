namespace Alliance.Site.Benchmarks.Vitesse;

/// <summary>A measured program did not do its work; what it printed says why.</summary>
internal sealed class ProgramFailedException(string reason) : Exception(reason)
{
    public ProgramFailedException(string name, Measure run)
        : this($"{name} : code {run.ExitCode}\n{run.Printed}")
    {
    }
}
