using Markdig.Extensions.TaskLists;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Alliance.Site.Documents;

/// <summary>
/// The box of a task, <c>- [ ] Relire</c>, only where it begins an item and a space follows (GitHub Flavored Markdown, 5.3). The package's own
/// parser takes brackets anywhere in an item: « Oui [ ] Non [ ] » would lose them, and <c>[x](page.md)</c> would not be a link.
/// </summary>
internal sealed class CaseACocherParser : TaskListInlineParser
{
    private const int BoxLength = 3;

    public override bool Match(InlineProcessor processor, ref StringSlice slice) =>
        processor is { Root.FirstChild: null, Block: ParagraphBlock { Parent: ListItemBlock item } paragraph }
        && item[0] == paragraph
        && slice.PeekChar(BoxLength).IsWhiteSpaceOrZero()
        && base.Match(processor, ref slice);
}
