namespace Alliance.Site.Browser.Visites;

/// <summary>A test that needs a browser: skipped, with the reason, where there is none. With CI set, <c>run.sh</c> fails on a skip.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute()
    {
        if (BrowserProgram.Path is null) Skip = BrowserProgram.Missing;
    }
}

/// <summary>The same for a table of cases.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute()
    {
        if (BrowserProgram.Path is null) Skip = BrowserProgram.Missing;
    }
}
