namespace Alliance.Site.Output;

/// <summary>
/// Puts the spare tree in the place of the site, and the site in the place of the spare tree. Where no single call does it, two renames
/// leave a moment without a site: a journal holds the hash of the manifest coming in, and the next run ends what was begun.
/// </summary>
internal static class TreeExchange
{
    public static void Run(WorkFolder work, bool twoRenames)
    {
        if (!Directory.Exists(work.Output)) Directory.Move(work.Spare, work.Output);
        else if (twoRenames || !AtomicExchange.Try(work.Spare, work.Output)) RunInTwo(work);
    }

    /// <summary>Ends an exchange that was killed half-way.</summary>
    public static void Recover(WorkFolder work)
    {
        if (!File.Exists(work.Journal)) return;
        if (Directory.Exists(work.Outgoing))
        {
            if (!Directory.Exists(work.Output)) Directory.Move(IsComingIn(work) ? work.Spare : work.Outgoing, work.Output);
            KeepOutgoing(work);
        }

        File.Delete(work.Journal);
    }

    private static void RunInTwo(WorkFolder work)
    {
        if (Directory.Exists(work.Outgoing)) Directory.Delete(work.Outgoing, recursive: true);
        var draft = work.Journal + "~";
        File.WriteAllText(draft, Manifest.HashIn(work.Spare).ToString());
        File.Move(draft, work.Journal, overwrite: true);
        try
        {
            Directory.Move(work.Output, work.Outgoing);
            Directory.Move(work.Spare, work.Output);
        }
        catch (IOException e)
        {
            if (!Directory.Exists(work.Output)) Directory.Move(work.Outgoing, work.Output);
            File.Delete(work.Journal);
            throw new DiskException($"de remplacer « {work.Output} »", e);
        }

        KeepOutgoing(work);
        File.Delete(work.Journal);
    }

    private static bool IsComingIn(WorkFolder work) => Manifest.HashIn(work.Spare)?.ToString() == File.ReadAllText(work.Journal);

    private static void KeepOutgoing(WorkFolder work)
    {
        if (!Directory.Exists(work.Outgoing)) return;
        if (Directory.Exists(work.Spare)) Directory.Delete(work.Outgoing, recursive: true);
        else Directory.Move(work.Outgoing, work.Spare);
    }
}
