namespace Alliance.Site.Output;

/// <summary>Refuses an output folder whose replacement would destroy what is not ours.</summary>
internal static class Destination
{
    public static void Check(OutputRequest request)
    {
        var real = RealPath.Of(request.Destination);
        CheckPlace(request, real);
        foreach (var source in request.Sources) CheckSource(request, real, source);
        CheckOwner(request, real);
    }

    private static void CheckPlace(OutputRequest request, string real)
    {
        if (Path.GetDirectoryName(real) is null) Refuse(request, "est la racine du disque");
        if (FileAbove(real) is { } file) Refuse(request, $"est sous « {file} », qui est un fichier");
        if (request.Home is { Length: > 0 } home && RealPath.Holds(real, RealPath.Of(home))) Refuse(request, "contient le dossier personnel");
    }

    private static string? FileAbove(string path)
    {
        while (Path.GetDirectoryName(path) is { } above)
        {
            if (File.Exists(above)) return above;
            path = above;
        }

        return null;
    }

    private static void CheckSource(OutputRequest request, string real, string source)
    {
        var realSource = RealPath.Of(source);
        if (RealPath.Holds(real, realSource)) Refuse(request, $"contient les sources « {source} »");
        if (RealPath.Holds(realSource, real)) Refuse(request, $"est dans les sources « {source} »");
    }

    private static void CheckOwner(OutputRequest request, string real)
    {
        var there = new DirectoryInfo(Path.TrimEndingDirectorySeparator(Path.GetFullPath(request.Destination)));
        if (there.LinkTarget is not null) Refuse(request, $"est un lien symbolique (donner plutôt « {real} »)");
        if (File.Exists(real)) Refuse(request, "est un fichier");
        if (!there.Exists || Manifest.Marks(real) || !there.EnumerateFileSystemInfos().Any()) return;
        Refuse(request, $"n'est pas vide et n'a pas été fait par alliance (pas de {Manifest.Path} reconnu)");
    }

    private static void Refuse(OutputRequest request, string why) =>
        throw new OutputRefusedException($"Le dossier de sortie « {request.Destination} » {why} : en choisir un autre.");
}
