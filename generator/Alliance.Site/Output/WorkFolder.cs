namespace Alliance.Site.Output;

/// <summary>
/// The one sibling of the output that the program owns, <c>.&lt;name of the output&gt;.alliance/</c>: the lock, the spare tree, what is
/// known of both trees, and caches. Git ignores it; deleting it between two builds costs time, nothing else.
/// </summary>
public sealed class WorkFolder
{
    private WorkFolder(string output, string root)
    {
        Output = output;
        Root = root;
    }

    /// <summary>The site itself, its links followed.</summary>
    public string Output { get; }

    public string Root { get; }

    internal string Lock => Path.Combine(Root, "verrou");

    /// <summary>The tree that is not shown: the site before, and the next one being made.</summary>
    internal string Spare => Path.Combine(Root, "reserve");

    /// <summary>Where the site waits between the two renames of a system without an exchange.</summary>
    internal string Outgoing => Path.Combine(Root, "sortant");

    internal string Journal => Path.Combine(Root, "journal");

    internal string States => Path.Combine(Root, "etats");

    /// <summary>The work folder of an output. Nothing is created yet.</summary>
    public static WorkFolder For(string destination)
    {
        var output = RealPath.Of(destination);
        var parent = Path.GetDirectoryName(output)
            ?? throw new OutputRefusedException($"Le dossier de sortie « {destination} » est la racine du disque : en choisir un autre.");
        return new WorkFolder(output, Path.Combine(parent, $".{Path.GetFileName(output)}.alliance"));
    }

    /// <summary>The folder of a cache, created if need be. Builds that do not hold the lock may share it: write beside, then rename.</summary>
    public string Cache(string name) => DiskException.During(Task(Output), () =>
    {
        Create();
        return Directory.CreateDirectory(Path.Combine(Root, "caches", name)).FullName;
    });

    /// <summary>What is being done whenever this folder or the site is written, for whoever is told that it cannot be.</summary>
    internal static string Task(string destination) => $"d'écrire le site dans « {destination} »";

    internal void Create()
    {
        Directory.CreateDirectory(Root);
        var ignore = Path.Combine(Root, ".gitignore");
        if (!File.Exists(ignore)) File.WriteAllText(ignore, "*\n");
    }
}
