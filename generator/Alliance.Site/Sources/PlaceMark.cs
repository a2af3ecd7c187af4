namespace Alliance.Site.Sources;

/// <summary>From <paramref name="Offset"/> of a text on, its characters stand one after the other in the file, the first at this line and column.</summary>
public readonly record struct PlaceMark(int Offset, int Line, int Column);
