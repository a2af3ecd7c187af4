namespace Alliance.Site.Cli;

/// <summary>What the program tells whoever started it.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>Faults in the content or the templates.</summary>
    public const int Faults = 1;

    /// <summary>Unknown option, missing folder, refused output folder.</summary>
    public const int Misuse = 2;

    /// <summary>Disk, permission, lock, bug.</summary>
    public const int Machine = 3;

    public const int Interrupted = 130;
}
