using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Alliance.Site.Browser;

/// <summary>What axe says of one page, a line for each place.</summary>
public sealed class AxeFindings
{
    public string[] Violations { get; set; } = [];

    /// <summary>What axe could not decide (words over a picture): for people to look at.</summary>
    public string[] Doubts { get; set; } = [];

    public int RulesPassed { get; set; }
}

/// <summary>
/// axe-core from Deque's package, called by ourselves: Deque's own call for Playwright opens a second page and carries every passed
/// rule back, six times the work (2 s a page against 0.3).
/// </summary>
public static class Axe
{
    private static readonly string _script = new BundledAxeScriptProvider().GetScript();

    /// <summary>By tags, so that the rules axe leaves out by default (the size of targets, WCAG 2.2) are asked too.</summary>
    private const string Run =
        """
        async () => {
          const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
          const result = await axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations', 'incomplete'] });
          const told = rules => rules.flatMap(rule => rule.nodes.map(node => {
            const why = [...node.any, ...node.all, ...node.none].map(check => check.message)[0] ?? rule.help;
            return `${rule.id} (${rule.impact}) at ${node.target.join(' ')}: ${why}`;
          }));
          return { violations: told(result.violations), doubts: told(result.incomplete), rulesPassed: result.passes.length };
        }
        """;

    public static async Task<AxeFindings> RunAsync(IPage page)
    {
        await page.EvaluateAsync(_script);
        return await page.EvaluateAsync<AxeFindings>(Run);
    }
}
