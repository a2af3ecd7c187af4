namespace Alliance.Site.Cli;

/// <summary>
/// Ctrl-C. Until the site is being written there is nothing to put away and the program may leave at once; then the writing is
/// cancelled and drops its staging itself. Somebody who insists is obeyed: a killed build leaves a whole site too.
/// </summary>
internal sealed class Interruption : IDisposable
{
    private readonly CancellationTokenSource _source = new();
    private bool _isWriting;

    public CancellationToken Token => _source.Token;

    /// <summary>From here on, an interruption goes through <see cref="Token"/>.</summary>
    public CancellationToken Writing()
    {
        lock (_source)
        {
            _isWriting = true;
            return _source.Token;
        }
    }

    /// <summary>Asks to stop. True when nothing will answer and the caller must leave by itself.</summary>
    public bool Ask()
    {
        lock (_source)
        {
            var insists = _source.IsCancellationRequested;
            _source.Cancel();
            return insists || !_isWriting;
        }
    }

    public void Dispose() => _source.Dispose();
}
