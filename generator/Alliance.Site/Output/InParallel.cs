using System.Runtime.ExceptionServices;

namespace Alliance.Site.Output;

/// <summary>A loop on every processor that fails with the fault itself, not with a bag of them.</summary>
internal static class InParallel
{
    public static void For(int count, Action<int> body, CancellationToken cancellation)
    {
        var options = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = cancellation };
        try
        {
            Parallel.For(0, count, options, body);
        }
        catch (AggregateException e)
        {
            ExceptionDispatchInfo.Throw(e.InnerExceptions[0]);
        }
    }
}
