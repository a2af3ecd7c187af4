namespace Alliance.Site.Output;

/// <summary>Names that Windows keeps for its devices, whatever follows the first dot: it cannot make a file or a folder of them.</summary>
internal static class WindowsNames
{
    public static bool IsReserved(ReadOnlySpan<char> name)
    {
        var dot = name.IndexOf('.');
        var stem = dot < 0 ? name : name[..dot];
        return stem.Length switch
        {
            3 => Is(stem, "con") || Is(stem, "prn") || Is(stem, "aux") || Is(stem, "nul"),
            4 => stem[3] is >= '1' and <= '9' && (Is(stem[..3], "com") || Is(stem[..3], "lpt")),
            _ => false,
        };
    }

    private static bool Is(ReadOnlySpan<char> name, string device) => name.Equals(device, StringComparison.OrdinalIgnoreCase);
}
