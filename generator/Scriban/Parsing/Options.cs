namespace Scriban.Parsing;

/// <summary>Empty: only the default parser exists here. The type is there for the signature of <see cref="Template.Parse"/>.</summary>
public struct ParserOptions;

/// <summary>Empty: only the default language and mode exist here.</summary>
public struct LexerOptions;
