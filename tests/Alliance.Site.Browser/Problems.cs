namespace Alliance.Site.Browser;

/// <summary>A test that looks at many pages tells all it found, not the first.</summary>
public static class Problems
{
    public static void None(IEnumerable<string> problems)
    {
        var found = problems.ToList();
        if (found.Count > 0) Assert.Fail($"{found.Count} found:\n{string.Join('\n', found)}");
    }
}
