using Alliance.Site.Browser.Sites;

namespace Alliance.Site.Browser.Visites;

/// <summary>Many pages shared by several readers at once, one for each processor: most of what a test waits for is the browser.</summary>
public static class Readers
{
    private const int Max = 4;

    /// <summary>What each page was found to be, in the order of the pages. <paramref name="welcome"/> makes a reader, who is sent away at the end.</summary>
    public static async Task<T[]> ShareAsync<T>(IEnumerable<BuiltPage> pages, Func<Task<Visitor>> welcome, Func<Visitor, BuiltPage, Task<T>> look)
    {
        var shared = pages.ToArray();
        var found = new T[shared.Length];
        var taken = 0;
        await Task.WhenAll(Enumerable.Range(0, Math.Clamp(Environment.ProcessorCount, 1, Max)).Select(_ => ReadAsync()));
        return found;

        async Task ReadAsync()
        {
            await using var visitor = await welcome();
            for (var at = Interlocked.Increment(ref taken) - 1; at < shared.Length; at = Interlocked.Increment(ref taken) - 1)
            {
                found[at] = await look(visitor, shared[at]);
            }
        }
    }
}
