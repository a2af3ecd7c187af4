namespace Alliance.Site.Tests.Livraisons;

/// <summary>A test that reads back with somebody else's tool; <c>tests/outils.sh</c> installs it. Where it cannot be, the test is skipped, which CI refuses.</summary>
internal sealed class OutilFactAttribute : FactAttribute
{
    public OutilFactAttribute(string tool)
    {
        if (Outils.Find(tool) is null) Skip = $"« {tool} » manque : ./tests/outils.sh";
    }
}
