namespace Alliance.Site.Sources;

/// <summary>
/// A place in a source file. <paramref name="Path"/> is what people read (relative to the current folder, always <c>/</c>);
/// line and column count from 1, in UTF-16 units, in the whole file, a byte order mark not counted. Line 0 means the whole file.
/// </summary>
public readonly record struct Source(string Path, int Line, int Column) : IComparable<Source>
{
    public static Source File(string path) => new(path, 0, 0);

    public int CompareTo(Source other)
    {
        var byPath = string.CompareOrdinal(Path, other.Path);
        if (byPath != 0) return byPath;
        return Line != other.Line ? Line.CompareTo(other.Line) : Column.CompareTo(other.Column);
    }

    public override string ToString() => Line == 0 ? Path : $"{Path}:{Line}:{Column}";

    public static bool operator <(Source left, Source right) => left.CompareTo(right) < 0;
    public static bool operator >(Source left, Source right) => left.CompareTo(right) > 0;
    public static bool operator <=(Source left, Source right) => left.CompareTo(right) <= 0;
    public static bool operator >=(Source left, Source right) => left.CompareTo(right) >= 0;
}
