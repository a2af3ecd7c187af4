using Alliance.Site.Diagnostics;

namespace Alliance.Site.Output;

/// <summary>
/// Writes a site. The site there is never written into: the next one is made beside it, in the tree kept from the time before, and the
/// two are exchanged. At every moment there is the previous site or the new one, whole.
/// </summary>
public static class OutputFolder
{
    /// <summary>Whether a site may be written there: <see cref="OutputRefusedException"/> if not. A build asks first, before any work.</summary>
    public static void Check(OutputRequest request) => DiskException.During(WorkFolder.Task(request.Destination), () =>
    {
        Destination.Check(request);
        return true;
    });

    /// <summary>
    /// The site in place, when it was made from these inputs and is still as it was left: nothing needs to be read, rendered or written.
    /// </summary>
    /// <exception cref="OutputLockedException">Another build is writing it.</exception>
    public static (LastBuild Build, OutputOutcome Outcome)? FindCurrent(OutputRequest request, ContentHash inputs, CancellationToken cancellation) =>
        DiskException.During(WorkFolder.Task(request.Destination), () =>
        {
            var work = WorkFolder.For(request.Destination);
            if (!Directory.Exists(work.Root)) return null;
            using var held = OutputLock.Take(work);
            TreeExchange.Recover(work);
            return LastBuild.Find(work, inputs, cancellation);
        });

    /// <summary>
    /// Renders the files and makes the output folder hold them and their manifest, nothing else. Faults found while rendering go to the
    /// bag and leave the site as it was.
    /// </summary>
    /// <exception cref="OutputRefusedException">The folder is not ours to replace.</exception>
    /// <exception cref="OutputLockedException">Another build is writing it.</exception>
    public static OutputOutcome Write(OutputRequest request, OutputSet files, DiagnosticBag bag, CancellationToken cancellation) =>
        DiskException.During(WorkFolder.Task(request.Destination), () => WriteNow(request, files, bag, cancellation));

    private static OutputOutcome WriteNow(OutputRequest request, OutputSet files, DiagnosticBag bag, CancellationToken cancellation)
    {
        Destination.Check(request);
        if (IsRefused(request, bag))
        {
            // Nothing will be written, but one run tells every fault.
            ParallelRendering.Run(files.Sorted(), bag, (_, _) => { }, cancellation);
            return OutputOutcome.Refused;
        }

        var work = WorkFolder.For(request.Destination);
        using var held = OutputLock.Take(work);
        TreeExchange.Recover(work);

        var staging = new Staging(work, files, cancellation);
        ParallelRendering.Run(files.Sorted(), bag, staging.Receive, cancellation);
        if (IsRefused(request, bag))
        {
            staging.Drop();
            return OutputOutcome.Refused;
        }

        var outcome = staging.Complete(cancellation);
        if (outcome.Status == OutputStatus.Exchanged) TreeExchange.Run(work, request.TwoRenames);
        if (bag.Count == 0 && Manifest.HashIn(work.Output) is { } manifest) request.Build?.Write(work, manifest, outcome.Bytes);
        return outcome;
    }

    private static bool IsRefused(OutputRequest request, DiagnosticBag bag) => bag.HasErrors || (request.Strict && bag.Count > 0);
}
