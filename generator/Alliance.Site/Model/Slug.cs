using System.Text.RegularExpressions;
using Alliance.Site.Output;

namespace Alliance.Site.Model;

/// <summary>
/// The name of a page in its address: the file's name, <c>[a-z0-9]+(-[a-z0-9]+)*</c>, 80 characters at most, never made from the title,
/// and not a name that Windows keeps for itself: the address is a folder.
/// </summary>
public static partial class Slug
{
    public const int MaxLength = 80;

    public static bool IsValid(string name) => name.Length is > 0 and <= MaxLength && Pattern().IsMatch(name) && !WindowsNames.IsReserved(name);

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*\\z", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
