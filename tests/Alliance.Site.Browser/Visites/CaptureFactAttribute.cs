using Xunit.Abstractions;
using Xunit.Sdk;

namespace Alliance.Site.Browser.Visites;

/// <summary>Pictures for people, asked for by naming a folder in ALLIANCE_CAPTURES. Without it there is no test at all, so none is skipped.</summary>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer("Alliance.Site.Browser.Visites." + nameof(CaptureDiscoverer), "Alliance.Site.Browser")]
public sealed class CaptureFactAttribute : FactAttribute
{
    public static string? Folder => Environment.GetEnvironmentVariable("ALLIANCE_CAPTURES") is { Length: > 0 } folder ? folder : null;
}

/// <summary>Finds the test only when it was asked for.</summary>
public sealed class CaptureDiscoverer(IMessageSink diagnostics) : FactDiscoverer(diagnostics)
{
    public override IEnumerable<IXunitTestCase> Discover(ITestFrameworkDiscoveryOptions discoveryOptions, ITestMethod testMethod, IAttributeInfo factAttribute) =>
        CaptureFactAttribute.Folder is null ? [] : base.Discover(discoveryOptions, testMethod, factAttribute);
}
