using System.Globalization;
using System.Net;
using System.Text;
using Scriban;
using Scriban.Functions;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;
using static Alliance.Site.Tests.Templating.Rendering;

namespace Alliance.Site.Tests.Templating;

/// <summary>The part of the API the generator is built on: escaping, includes, outputs, the same context page after page.</summary>
public class ContextTests
{
    private const string Hostile = "<b> & \"x\"";

    [Fact]
    public void Write_sees_every_value_and_no_text_of_the_template()
    {
        var context = new Escaping(("v", Hostile), ("h", new Html("<i>")), ("n", 5));
        Assert.Equal("<p>&lt;b&gt; &amp; &quot;x&quot;</p><i>5[&lt;]", Render("<p>{{ v }}</p>{{ h }}{{ n }}{{ '[' }}{{ '<' }}{{ ']' }}", context));
    }

    [Fact]
    public void A_global_include_comes_before_the_built_in_one_and_is_escaped_once()
    {
        var context = new Escaping(("include", new IncludeHtml())) { TemplateLoader = new Files([("carte.html", "<b>{{ $.titre }}{{ $1 }}</b>")]) };
        Assert.Equal("<b>a &lt; bx</b>", Render("{{ include 'carte' 'x' titre: 'a < b' }}", context));
    }

    [Fact]
    public void The_built_in_include_gives_a_string()
    {
        var context = new Escaping() { TemplateLoader = new Files([("carte.html", "<b>")]) };
        Assert.Equal("&lt;b&gt;", Render("{{ include 'carte' }}", context));
    }

    [Fact]
    public void A_value_without_text_is_placed_even_when_Write_is_overridden() =>
        Assert.Equal("page.html:0:21", Place(Fault("{{ a = []; a[0] = a; a }}", new Escaping()).Span));

    [Theory]
    [InlineData("{{ include 'a' 'x' 'y' }}", "a x y ")]
    [InlineData("{{ include 'a' 'x' titre: 't' }}", "a x  t")]
    [InlineData("{{ x = include 'b'; x | string.upcase }}", "BADA")]
    [InlineData("{{ $x = 1; include 'c'; $x }}", "c1")]
    [InlineData("{{ include 'd' titre: 't' }}", "t")]
    [InlineData("{{ include 'e' }}b", "eb")]
    [InlineData("{{ include 'f'; double 4 }}", "8")]
    public void Includes(string template, string expected) => Assert.Equal(expected, Render(template, WithFiles(
        ("a.html", "{{ $0 }} {{ $1 }} {{ $2 }} {{ $.titre }}"),
        ("b.html", "b{{ nom }}"),
        ("c.html", "{{ $x = 'c'; $x }}"),
        ("d.html", "{{ $titre }}"),
        ("e.html", "e{{ ret }}x"),
        ("f.html", "{{ func double; ret $0 * 2; end }}"))));

    [Fact]
    public void An_include_is_loaded_once_for_the_life_of_the_context()
    {
        var context = WithFiles(("a.html", "a"));
        for (var page = 0; page < 5; page++)
        {
            context.Reset();
            Assert.Equal("aa", Render("{{ include 'a'; include 'a' }}", context));
        }

        Assert.Equal(1, ((Files)context.TemplateLoader!).Loads);
    }

    [Fact]
    public void Reset_forgets_the_page_and_keeps_the_settings()
    {
        var context = new TemplateContext { StrictVariables = true, LoopLimit = 7 };
        context.PushGlobal(new ScriptObject { ["a"] = 1 });
        Assert.Equal("1", Render("{{ a; b = 2 }}", context));
        context.PushOutput();
        context.Write("reste");
        context.Reset();
        Assert.Equal("The variable or function `a` was not found", Fault("{{ a }}", context).OriginalMessage);
        Assert.Equal("The variable or function `b` was not found", Fault("{{ b }}", context).OriginalMessage);
        Assert.Equal("x", Render("x", context));
        Assert.Equal(7, context.LoopLimit);
    }

    [Fact]
    public void A_render_after_a_fault_starts_clean()
    {
        var context = WithFiles(("a.html", "{{ capture x }}{{ for i in 1..3 }}{{ with page }}{{ absent }}{{ end }}{{ end }}{{ end }}"));
        Fault("{{ include 'a' }}", context);
        Assert.Equal("ok", Render("ok", context));
        Assert.Throws<InvalidOperationException>(context.PopOutput);
    }

    [Fact]
    public void A_pushed_output_receives_the_text()
    {
        var output = new Buffer();
        var context = Context();
        context.PushOutput(output);
        Parse("a{{ nom }}{{ for n in notes }} {{ n }}{{ end }}").Render(context);
        Assert.Same(output, context.PopOutput());
        Assert.Equal("aAda 3 1 2", output.Text.ToString());
    }

    [Fact]
    public void The_closest_global_wins_and_takes_what_is_assigned()
    {
        var far = new ScriptObject { ["a"] = "loin", ["b"] = "loin" };
        var near = new ScriptObject { ["b"] = "près" };
        var context = new TemplateContext();
        context.PushGlobal(far);
        context.PushGlobal(near);
        Assert.Equal("loin près 5", Render("{{ a }} {{ b }} {{ b = 5; b }}", context));
        Assert.Equal("loin", far["b"]);
        Assert.Same(near, context.PopGlobal());
    }

    [Fact]
    public void Numbers_follow_the_culture_of_the_context()
    {
        var french = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        french.NumberFormat.NumberDecimalSeparator = ",";
        var context = Context();
        context.PushCulture(french);
        Assert.Equal("1,5", Render("{{ 1.5 }}", context));
        context.PopCulture();
        Assert.Equal("1.5", Render("{{ 1.5 }}", context));
    }

    [Fact]
    public void Delegates_become_functions()
    {
        var data = new ScriptObject();
        data.Import("hello", new Func<string>(() => "bonjour"));
        data.Import("deux", new Func<int, int, int>((a, b) => a + b));
        data.Import("texte", new Func<string, string>(text => $"<{text}>"));
        data.Import("tout", new Func<object?, object?>(value => value));
        data.Import("ici", new Func<TemplateContext, SourceSpan, string, string>((_, span, text) => $"{text}{span.Start.Line}"));
        data.Import("mal", new Func<string>(() => throw new FormatException("raté")));
        var context = new TemplateContext();
        context.PushGlobal(data);
        Assert.Equal("bonjour 3 <5> [1] a1", Render("{{ hello }} {{ deux 1 b: 2 }} {{ 5 | texte }} {{ [1] | tout }}\n{{- ici 'a' }}".Replace("\n{{- ici", "{{ ' '\n ici"), context));
        var fault = Fault("\n {{ mal }}", context);
        Assert.Equal("page.html:1:4", Place(fault.Span));
        Assert.Contains("raté", fault.OriginalMessage);
    }

    [Fact]
    public void One_template_renders_on_many_threads()
    {
        var template = Parse("{{ for n in notes; $x = n * cinq; $x; ' '; end }}");
        Parallel.For(0, 200, index => Assert.Equal($"{3 * index} {index} {2 * index} ", template.Render(Context(("cinq", index)))));
    }

    [Fact]
    public void ObjectToString_may_be_overridden() =>
        Assert.Equal("oui [oui, 1]", Render("{{ true }} {{ [true, 1] }}", new French()));

    private sealed record Html(string Text)
    {
        public override string ToString() => Text;
    }

    private sealed class French : TemplateContext
    {
        public override string? ObjectToString(object? value, bool nested = false) => value is true ? "oui" : base.ObjectToString(value, nested);
    }

    private sealed class Escaping : TemplateContext
    {
        public Escaping(params (string Name, object? Value)[] data)
        {
            StrictVariables = true;
            var globals = new ScriptObject();
            foreach (var (name, value) in data)
            {
                globals[name] = value;
            }

            PushGlobal(globals);
        }

        public override TemplateContext Write(SourceSpan span, object? value) => value switch
        {
            null => this,
            Html html => Write(html.Text),
            _ => Write(WebUtility.HtmlEncode(ObjectToString(value))),
        };
    }

    private sealed class IncludeHtml : IScriptCustomFunction
    {
        private readonly IncludeFunction _include = new();

        public int RequiredParameterCount => _include.RequiredParameterCount;

        public int ParameterCount => _include.ParameterCount;

        public ScriptVarParamKind VarParamKind => _include.VarParamKind;

        public Type ReturnType => typeof(Html);

        public ScriptParameterInfo GetParameterInfo(int index) => _include.GetParameterInfo(index);

        public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
            new Html((string)_include.Invoke(context, callerContext, arguments, blockStatement)!);

        public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
            ValueTask.FromResult(Invoke(context, callerContext, arguments, blockStatement));
    }

    private sealed class Buffer : IScriptOutput
    {
        public StringBuilder Text { get; } = new();

        public void Write(string text, int offset, int count) => Text.Append(text, offset, count);

        public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
        {
            Write(text, offset, count);
            return ValueTask.CompletedTask;
        }
    }
}
