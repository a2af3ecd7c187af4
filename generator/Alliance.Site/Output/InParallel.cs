using System.Runtime.ExceptionServices;

namespace Alliance.Site.Output;

/// <summary>
/// A loop on every processor that fails with the fault itself, not with a bag of them. Each thread takes the next number as it ends the
/// one before: made for bodies that last, of which a file to read or a page to write is the smallest.
/// </summary>
internal static class InParallel
{
    /// <param name="count">The body is called with 0 to <paramref name="count"/> - 1, in no order.</param>
    /// <param name="body">What to do; its first failure ends the loop.</param>
    /// <param name="cancellation">Looked at between two calls.</param>
    /// <exception cref="OperationCanceledException">Asked to stop before the end.</exception>
    public static void For(int count, Action<int> body, CancellationToken cancellation)
    {
        var loop = new Loop(count, body, cancellation);
        var helpers = new Task[Math.Max(0, Math.Min(Environment.ProcessorCount, count) - 1)];
        for (var i = 0; i < helpers.Length; i++) helpers[i] = Task.Run(loop.Run, CancellationToken.None);
        loop.Run();
        foreach (var helper in helpers) helper.Wait(CancellationToken.None);
        loop.End();
    }

    /// <summary>The loop that Parallel.For would run, without the two hundred types that it needs first.</summary>
    private sealed class Loop(int count, Action<int> body, CancellationToken cancellation)
    {
        private volatile ExceptionDispatchInfo? _fault;
        private int _next;

        public void Run()
        {
            while (_fault is null && !cancellation.IsCancellationRequested)
            {
                var i = Interlocked.Increment(ref _next) - 1;
                if (i >= count) return;
                try
                {
                    body(i);
                }
                catch (Exception e)
                {
                    Interlocked.CompareExchange(ref _fault, ExceptionDispatchInfo.Capture(e), null);
                }
            }
        }

        public void End()
        {
            _fault?.Throw();
            if (_next < count) cancellation.ThrowIfCancellationRequested();
        }
    }
}
