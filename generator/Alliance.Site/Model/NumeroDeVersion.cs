using System.Globalization;

namespace Alliance.Site.Model;

/// <summary>The version of a sheet: <c>1.0</c>. It grows when what a reader does with the sheet changes.</summary>
public readonly record struct NumeroDeVersion(int Majeur, int Mineur)
{
    public static bool TryParse(string text, out NumeroDeVersion version)
    {
        var parts = text.Split('.');
        version = default;
        if (parts.Length != 2 || !Number(parts[0], out var major) || !Number(parts[1], out var minor)) return false;
        version = new NumeroDeVersion(major, minor);
        return true;
    }

    public override string ToString() => $"{Majeur}.{Mineur}";

    private static bool Number(string text, out int number) => int.TryParse(text, NumberStyles.None, null, out number) && number < 1000;
}
