namespace Alliance.Site.Output;

/// <summary>
/// The machine refused a file or a folder. Says in French what was being done, after « impossible »; why is the inner exception, or
/// <paramref name="reason"/> where only we know it.
/// </summary>
public sealed class DiskException(string task, Exception? cause, string? reason = null) : IOException($"Impossible {task}.", cause)
{
    public string Task => task;

    public string? Reason => reason;

    /// <summary>Does that, and tells it if the machine refuses. The closest task is told.</summary>
    public static T During<T>(string task, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception e) when (e is IOException and not DiskException or UnauthorizedAccessException)
        {
            throw new DiskException(task, e);
        }
    }
}
