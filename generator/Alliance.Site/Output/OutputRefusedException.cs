namespace Alliance.Site.Output;

/// <summary>The output folder asked for would put somebody's files in danger: a misuse (exit code 2), told in French.</summary>
public sealed class OutputRefusedException(string message) : Exception(message);
