using Alliance.Site.Output;

namespace Alliance.Site.Cli;

/// <summary>What an exception means, in French: a machine that refuses, or a bug of ours.</summary>
internal static class MachineFailure
{
    private const string Whole = "Le site en place est resté entier.";

    public static string Sentence(Exception failure) => Real(failure) switch
    {
        OutputLockedException e => e.Message,
        IOException e when Is(e, unix: 28, mac: 28, windows: [112, 39]) => $"le disque est plein{In(e)}. {Whole} Libérer de la place, puis recommencer.",
        IOException e when Is(e, unix: 122, mac: 69, windows: [1295]) => $"le quota du disque est atteint{In(e)}. {Whole} Libérer de la place, puis recommencer.",
        IOException e when Is(e, unix: 30, mac: 30, windows: [19]) => $"le disque est en lecture seule{In(e)}. {Whole} Choisir un autre dossier avec --sortie.",
        IOException e when Is(e, unix: 24, mac: 24, windows: [4]) => "trop de fichiers sont ouverts sur cette machine. Fermer des programmes, puis recommencer.",
        PathTooLongException e => $"un chemin est trop long pour ce disque{In(e)}. {Whole} Raccourcir le nom du fichier, ou ranger le dépôt plus haut.",
        UnauthorizedAccessException e => $"accès refusé{In(e)}. {Whole} Vérifier les droits de ce dossier.",
        FileNotFoundException or DirectoryNotFoundException => $"ce chemin n'existe pas, ou n'existe plus{In(failure)}. {Whole}",
        IOException e => $"le disque a refusé une opération{In(e)} : {Visible.Text(e.Message)} {Whole}",
        OutOfMemoryException => $"la mémoire de cette machine ne suffit pas. {Whole}",
        var bug => $"erreur du programme, qui ne vient pas de votre contenu ({bug.GetType().Name}). {Whole}",
    };

    /// <summary>Nothing that the person can mend.</summary>
    public static bool IsBug(Exception failure) => Real(failure) is not (IOException or UnauthorizedAccessException or OutOfMemoryException or OutputLockedException);

    public static bool IsCancellation(Exception failure) => Real(failure) is OperationCanceledException;

    /// <summary>Parallel work wraps what happened; the first thing that went wrong is told, a bug only for want of another reason.</summary>
    private static Exception Real(Exception failure)
    {
        if (failure is not AggregateException aggregate) return failure;
        var all = aggregate.Flatten().InnerExceptions;
        return all.FirstOrDefault(e => e is IOException or UnauthorizedAccessException or OutOfMemoryException)
            ?? all.FirstOrDefault(e => e is not OperationCanceledException)
            ?? all.FirstOrDefault()
            ?? failure;
    }

    /// <summary>.NET leaves the system's own number in the low half of <see cref="Exception.HResult"/>.</summary>
    private static bool Is(IOException failure, int unix, int mac, ReadOnlySpan<int> windows)
    {
        var number = failure.HResult & 0xFFFF;
        if (OperatingSystem.IsWindows()) return windows.Contains(number);
        return number == (OperatingSystem.IsMacOS() ? mac : unix);
    }

    /// <summary>« (dans « chemin ») », when the system's sentence quotes one.</summary>
    private static string In(Exception failure)
    {
        var message = Real(failure).Message;
        var (start, end) = (message.IndexOf('\''), message.LastIndexOf('\''));
        return end > start + 1 ? $" : « {Visible.Text(message[(start + 1)..end])} »" : "";
    }
}
