namespace Alliance.Site.Model;

/// <summary>The version of a sheet: <c>1.0</c>. It grows when what a reader does with the sheet changes.</summary>
public readonly record struct NumeroDeVersion(int Majeur, int Mineur)
{
    public static bool TryParse(string text, out NumeroDeVersion version)
    {
        var parts = text.Split('.');
        version = default;
        if (parts.Length != 2 || !int.TryParse(parts[0], out var major) || !int.TryParse(parts[1], out var minor)) return false;
        version = new NumeroDeVersion(major, minor);
        return major is >= 0 and < 1000 && minor is >= 0 and < 1000;
    }

    public override string ToString() => $"{Majeur}.{Mineur}";
}
