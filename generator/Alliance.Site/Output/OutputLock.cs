namespace Alliance.Site.Output;

/// <summary>
/// One build at a time. The system holds the lock on an open file and lets go when the process ends, however it ends; the file
/// itself means nothing and is never deleted, which would let two builds lock two files of one name.
/// </summary>
internal static class OutputLock
{
    public static IDisposable Take(WorkFolder work)
    {
        work.Create();
        try
        {
            return new FileStream(work.Lock, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
        }
        catch (IOException e) when (IsHeld(e))
        {
            throw new OutputLockedException(work.Output);
        }
    }

    /// <summary>A full or read-only disk is an <see cref="IOException"/> too, and must not be told as a second build.</summary>
    private static bool IsHeld(IOException e) => e.GetType() == typeof(IOException) && (e.HResult & 0xFFFF) switch
    {
        32 or 33 => OperatingSystem.IsWindows(),
        11 => OperatingSystem.IsLinux(),
        35 => !OperatingSystem.IsWindows(),
        _ => false,
    };
}
