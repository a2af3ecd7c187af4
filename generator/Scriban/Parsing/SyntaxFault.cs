namespace Scriban.Parsing;

/// <summary>
/// Stops the parse at the first fault: what follows a syntax error in a template is mostly noise.
/// It never leaves <see cref="Template.Parse"/>, which turns it into a <see cref="LogMessage"/>.
/// </summary>
internal sealed class SyntaxFault(int start, int end, string message) : Exception(message)
{
    public int Start { get; } = start;

    public int End { get; } = end;

    /// <summary>For what the package knows and this library refuses, so that there is never a silent difference.</summary>
    public static SyntaxFault Unsupported(Token token, string what) => Unsupported(token.Start, token.End, what);

    public static SyntaxFault Unsupported(int start, int end, string what) => new(start, end, $"{what} : pas pris en charge");
}
