namespace Alliance.Site.Output;

/// <summary>Another build is writing the same site (exit code 3), told in French.</summary>
public sealed class OutputLockedException(string output)
    : Exception($"Une autre construction écrit déjà « {output} ». Attendre qu'elle finisse, puis recommencer.");
