namespace Alliance.Site.Browser;

/// <summary>Scripts that find content one cannot read because its box is too small. What is hidden for the eye alone is left out.</summary>
public static class Cuts
{
    /// <summary>On a screen, a box that scrolls is no loss.</summary>
    public const string OnScreen = "() => { const lost = ['hidden', 'clip'];" + Find;

    /// <summary>Paper does not scroll.</summary>
    public const string OnPaper = "() => { const lost = ['hidden', 'clip', 'auto', 'scroll'];" + Find;

    /// <summary>Boxes of cards and strips whose words go past them, cut or not.</summary>
    public const string OutOfTheirBox =
        """
        selector => [...document.querySelectorAll(selector)].filter(e => e.clientHeight > 0)
          .filter(e => e.scrollHeight > e.clientHeight + 1 || e.scrollWidth > e.clientWidth + 1)
          .map(e => `${e.localName}.${e.getAttribute('class')}: ${e.scrollWidth}×${e.scrollHeight} in ${e.clientWidth}×${e.clientHeight}`)
        """;

    private const string Find =
        """
          const name = e => `${e.localName}.${e.getAttribute('class')} « ${e.textContent.trim().replace(/\s+/g, ' ').slice(0, 30)} »`;
          const problems = [];
          for (const e of document.querySelectorAll('body *')) {
            const s = getComputedStyle(e);
            if (e.closest('svg') || e.clientWidth <= 1 || e.clientHeight <= 1 || s.visibility === 'hidden') continue;
            if (lost.includes(s.overflowX) && e.scrollWidth > e.clientWidth + 1) problems.push(`${name(e)}: ${e.scrollWidth} wide in ${e.clientWidth}`);
            if (lost.includes(s.overflowY) && e.scrollHeight > e.clientHeight + 1) problems.push(`${name(e)}: ${e.scrollHeight} high in ${e.clientHeight}`);
            const hidden = e.closest('.invisible'), scrolls = e.parentElement.closest('.table-defile, pre');
            const right = e.getBoundingClientRect().right;
            if (!hidden && !(scrolls && !lost.includes('auto')) && right > innerWidth + 1) problems.push(`${name(e)}: ends at ${Math.round(right)} of ${innerWidth}`);
          }
          return problems;
        }
        """;
}
