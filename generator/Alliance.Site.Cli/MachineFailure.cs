using Alliance.Site.Output;

namespace Alliance.Site.Cli;

/// <summary>What an exception means, in French: a machine that refuses, or a bug of ours.</summary>
internal static class MachineFailure
{
    private const string Whole = "Le site en place est resté entier.";

    public static string Sentence(Exception failure) => Real(failure) switch
    {
        OutputLockedException e => e.Message,
        DiskException { Reason: { } reason } e => $"impossible {Visible.Text(e.Task)} : {reason}.",
        DiskException { InnerException: { } cause } e => $"impossible {Visible.Text(e.Task)} : {Refusal(cause)}",
        Exception e when e is IOException or UnauthorizedAccessException => In(e).Length > 0 ? Refusal(e) : Unheard(e),
        OutOfMemoryException => $"la mémoire de cette machine ne suffit pas. {Whole}",
        var bug => $"erreur du programme, qui ne vient pas de votre contenu ({bug.GetType().Name}). {Whole}",
    };

    /// <summary>Why, where and what to do about it.</summary>
    private static string Refusal(Exception failure)
    {
        var (reason, remedy) = Reason(failure);
        return $"{reason}{In(failure)}. {Whole} {remedy}";
    }

    /// <summary>Files have a path, what the program prints has none; by then the site may be written.</summary>
    private static string Unheard(Exception failure) => $"impossible d'écrire la réponse du programme : {Reason(failure).Reason}.";

    private static (string Reason, string Remedy) Reason(Exception failure) => failure switch
    {
        UnauthorizedAccessException => ("accès refusé", "Vérifier les droits de ce dossier, et à qui il appartient."),
        PathTooLongException => ("un chemin est trop long pour ce disque", "Raccourcir le nom du fichier, ou ranger le dépôt plus haut."),
        FileNotFoundException or DirectoryNotFoundException => ("ce chemin n'existe pas, ou n'existe plus", "Vérifier ce chemin, puis recommencer."),
        _ when Is(failure, unix: 28, mac: 28, windows: [112, 39]) => ("le disque est plein", "Libérer de la place, puis recommencer."),
        _ when Is(failure, unix: 122, mac: 69, windows: [1295]) => ("le quota du disque est atteint", "Libérer de la place, puis recommencer."),
        _ when Is(failure, unix: 30, mac: 30, windows: [19]) => ("le disque est en lecture seule", "Choisir un autre dossier avec --sortie."),
        _ when Is(failure, unix: 24, mac: 24, windows: [4]) => ("trop de fichiers sont ouverts sur cette machine", "Fermer des programmes, puis recommencer."),
        _ when Is(failure, unix: 17, mac: 17, windows: [80, 183]) => ("un fichier tient la place d'un dossier", "Le renommer ou le supprimer, puis recommencer."),
        _ when Is(failure, unix: 20, mac: 20, windows: [267]) => ("un fichier tient la place d'un dossier", "Vérifier ce chemin, puis recommencer."),
        _ when Is(failure, unix: 16, mac: 16, windows: [5, 32, 33]) => ("un programme le tient ouvert, ou c'est un point de montage", "Fermer ce programme, ou donner à --sortie un sous-dossier."),
        _ when Is(failure, unix: 5, mac: 5, windows: [1117, 23]) => ("le disque a répondu par une erreur", "Vérifier le disque ou la clé, puis recommencer."),
        _ => ($"le disque a refusé une opération (erreur {failure.HResult & 0xFFFF} du système)", "Recommencer, ou choisir un autre dossier."),
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
    private static bool Is(Exception failure, int unix, int mac, ReadOnlySpan<int> windows)
    {
        var number = failure.HResult & 0xFFFF;
        if (OperatingSystem.IsWindows()) return windows.Contains(number);
        return number == (OperatingSystem.IsMacOS() ? mac : unix);
    }

    /// <summary>« (« chemin ») », when the system's sentence quotes one.</summary>
    private static string In(Exception failure)
    {
        var message = failure.Message;
        var (start, end) = (message.IndexOf('\''), message.LastIndexOf('\''));
        return end > start + 1 ? $" (« {Visible.Text(message[(start + 1)..end])} »)" : "";
    }
}
