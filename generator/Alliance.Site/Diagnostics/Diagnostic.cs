using Alliance.Site.Sources;

namespace Alliance.Site.Diagnostics;

/// <summary>How much a fault weighs: an error refuses the build; a warning does so only with <c>--strict</c>.</summary>
public enum Severity
{
    Warning,
    Error,
}

/// <summary>
/// What is wrong in the content or the templates, told to the person who must mend it: a stable French kebab-case code, the place
/// of the key or value at fault, a French sentence, and optionally what to write instead.
/// </summary>
public sealed record Diagnostic(string Code, Severity Severity, Source Place, string Message, string? Hint = null);
