using Alliance.Site.Benchmarks.Hugo;

namespace Alliance.Site.Benchmarks.Corpus;

/// <summary><c>corpus N DOSSIER [--site | --gabarits] [--hugo]</c>.</summary>
internal static class CorpusCommand
{
    public static string? Run(Repository repository, Options options)
    {
        var hugo = options.Flag("--hugo");
        var entourage = Entourage.Of(repository, options);
        var count = options.Number();
        var path = options.Word();
        if (options.Rest() is { } rest) return rest;
        var max = new Generated().Max;
        if (count < Generated.Min || count > max) return $"N va de {Generated.Min} à {max}.";
        if (path is null) return "Il manque le dossier à écrire.";
        var folder = new SourceFolder(Path.GetFullPath(path));
        if (!folder.IsFree) return $"« {path} » existe et n'est pas vide.";

        if (hugo) HugoCorpus.Write(entourage, count, folder);
        else AllianceCorpus.Write(entourage, count, folder);
        Console.WriteLine($"{count} séances, {count / Generated.SeancesPerProgression} progressions, graine {Generated.Seed} : {folder.Path}");
        return null;
    }
}
