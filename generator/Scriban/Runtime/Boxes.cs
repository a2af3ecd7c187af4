namespace Scriban.Runtime;

/// <summary>Values templates meet all the time, boxed once.</summary>
internal static class Boxes
{
    public static readonly object True = true;
    public static readonly object False = false;

    private static readonly object[] Small = [.. Enumerable.Range(-1, 258).Select(value => (object)value)];

    public static object Of(bool value) => value ? True : False;

    public static object Of(int value) => (uint)(value + 1) < (uint)Small.Length ? Small[value + 1] : value;

    /// <summary>An int as long as it fits, as literals are.</summary>
    public static object Of(long value) => value is >= int.MinValue and <= int.MaxValue ? Of((int)value) : value;
}
