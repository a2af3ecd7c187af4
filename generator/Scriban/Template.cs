using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban;

/// <summary>A parsed template. It does not change when it renders: parse once, render from every thread.</summary>
public class Template
{
    private Template(string? sourceFilePath, ScriptBlockStatement body, LocalNames names, LogMessageBag messages)
    {
        SourceFilePath = sourceFilePath;
        Body = body;
        Names = names;
        Messages = messages;
    }

    public string? SourceFilePath { get; }

    public bool HasErrors => Messages.HasErrors;

    public LogMessageBag Messages { get; }

    internal ScriptBlockStatement Body { get; }

    internal LocalNames Names { get; }

    public static Template Parse(string text, string? sourceFilePath = null, ParserOptions? parserOptions = null, LexerOptions? lexerOptions = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var source = new SourceText(text, sourceFilePath ?? "<input>");
        var messages = new LogMessageBag();
        try
        {
            var parser = new Parser(source);
            return new Template(sourceFilePath, parser.ReadPage(), parser.PageNames, messages);
        }
        catch (SyntaxFault fault)
        {
            messages.Add(new LogMessage(ParserMessageType.Error, source.Span(fault.Start, fault.End), fault.Message));
            return new Template(sourceFilePath, new ScriptBlockStatement(default, [], LocalNames.None), LocalNames.None, messages);
        }
    }

    /// <summary>
    /// Renders to the output of the context. The text returned is what that output says of itself: all the text for the
    /// context's own output, which is emptied; nothing useful for an output that keeps its text elsewhere.
    /// </summary>
    public string Render(TemplateContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (HasErrors)
        {
            throw new InvalidOperationException($"This template has errors. Check the <Template.HasErrors> and <Template.Messages>. First: {Messages[0]}");
        }

        context.EnterFrame(Body, Names, null, null);
        try
        {
            Body.Render(context);
        }
        finally
        {
            context.Returned = null;
            context.LeaveFrame();
        }

        return context.TakeOutput();
    }
}
