using System.Collections.Immutable;
using System.ComponentModel;
using Alliance.Site.Benchmarks.Corpus;
using Alliance.Site.Benchmarks.Hugo;

namespace Alliance.Site.Benchmarks.Vitesse;

/// <summary><c>vitesse [--tailles 100,1000,10000] [--passes 5] [--site | --gabarits] [--hugo]</c>.</summary>
internal static class VitesseCommand
{
    public static string? Run(Repository repository, Options options)
    {
        var sizes = options.Numbers("--tailles", 100, 1_000, 10_000);
        var passes = options.Number("--passes", 5);
        var hugo = options.Flag("--hugo");
        var entourage = Entourage.Of(repository, options);
        if (options.Rest() is { } rest) return rest;
        if (passes < 1 || sizes.Any(s => s < Generated.Min || s > new Generated().Max)) return $"--passes va de 1 en montant, --tailles de {Generated.Min} à {new Generated().Max}.";
        if (!OperatingSystem.IsLinux()) return "Les mesures se lisent dans /proc : Linux seulement.";
        if (hugo && !IsInstalled(Contender.HugoName)) return "« hugo » est introuvable : sous Debian, apt install hugo.";

        using var area = new WorkArea();
        var published = MeasuredProcess.Run(new CommandLine("dotnet", "publish", repository.Program, "-c", "Release", "-o", area.Published, "-v", "q", "--nologo"));
        if (published.ExitCode != 0) throw new ProgramFailedException("dotnet publish", published);

        Console.WriteLine(Report.Machine(hugo, passes));
        var rounds = new List<Round>();
        foreach (var size in sizes)
        {
            rounds.Add(new Runner(area.Root, Contenders(entourage, area, size, hugo)).Run(size, passes));
            Console.Error.WriteLine($"{size} séances : mesuré.");
        }

        Console.WriteLine(Report.Of([.. rounds]));
        return null;
    }

    private static ImmutableArray<Contender> Contenders(Entourage entourage, WorkArea area, int size, bool hugo)
    {
        var ours = area.Folder($"corpus-{size}");
        AllianceCorpus.Write(entourage, size, ours);
        var alliance = Contender.Alliance(Path.Combine(area.Published, "alliance"), ours.Path);
        if (!hugo) return [alliance];
        var theirs = area.Folder($"corpus-{size}-hugo");
        HugoCorpus.Write(entourage, size, theirs);
        return [alliance, Contender.Hugo(theirs.Path)];
    }

    private static bool IsInstalled(string program)
    {
        try
        {
            return MeasuredProcess.Run(new CommandLine(program, "version")).ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
