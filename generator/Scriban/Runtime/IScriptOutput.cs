namespace Scriban.Runtime;

/// <summary>Where rendered text goes. It is given slices of the template itself, so an output copies once.</summary>
public interface IScriptOutput
{
    void Write(string text, int offset, int count);

    ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken);
}
