using static Alliance.Site.Tests.Templating.Rendering;

namespace Alliance.Site.Tests.Templating;

/// <summary>Sections 3 to 6 and 8 of the reference.</summary>
public class ExpressionTests
{
    [Theory]
    [InlineData("'a\"b'", "a\"b")]
    [InlineData("\"\\'\\\"\\\\\\n\\r\\t\\u00e9\\x41\"", "'\"\\\n\r\téA")]
    [InlineData("\"a\nb\"", "a\nb")]
    [InlineData("`a\\s+`", "a\\s+")]
    [InlineData("'}}'", "}}")]
    [InlineData("100", "100")]
    [InlineData("1.5", "1.5")]
    [InlineData("1e3", "1000")]
    [InlineData("1.0e-3", "0.001")]
    [InlineData("3000000000", "3000000000")]
    [InlineData("true", "true")]
    [InlineData("false", "false")]
    [InlineData("null", "")]
    [InlineData("rien", "")]
    [InlineData("-5", "-5")]
    [InlineData("- cinq", "-5")]
    [InlineData("+1.5", "1.5")]
    public void Literals(string expression, string expected) => Check(expression, expected);

    [Theory]
    [InlineData("1 + 2 * 3", "7")]
    [InlineData("(1 + 2) * 3", "9")]
    [InlineData("10 - 4 - 3", "3")]
    [InlineData("7 / 2", "3.5")]
    [InlineData("7 // 2", "3")]
    [InlineData("7 % 4", "3")]
    [InlineData("1 + 1.5", "2.5")]
    [InlineData("2147483647 + 1", "2147483648")]
    [InlineData("'ab' + 'c'", "abc")]
    [InlineData("'ab' + 1", "ab1")]
    [InlineData("1 + 'ab'", "1ab")]
    [InlineData("'aaaa' + null", "aaaa")]
    [InlineData("'a' + true + false", "atruefalse")]
    [InlineData("'a' * 5", "aaaaa")]
    [InlineData("3 * 'ab'", "ababab")]
    [InlineData("'a' + [1, 'b']", "a[1, \"b\"]")]
    public void Arithmetic(string expression, string expected) => Check(expression, expected);

    [Theory]
    [InlineData("1 == 1.0", "true")]
    [InlineData("'a' == 'a'", "true")]
    [InlineData("'A' == 'a'", "false")]
    [InlineData("'1' == 1", "true")]
    [InlineData("rien == null", "true")]
    [InlineData("vide == null", "false")]
    [InlineData("cinq != null", "true")]
    [InlineData("1 != 2", "true")]
    [InlineData("1 < 2 && 2 <= 2 && 3 > 2 && 3 >= 3", "true")]
    [InlineData("'a' < 'b'", "true")]
    [InlineData("true && rien", "false")]
    [InlineData("faux || 'x'", "true")]
    [InlineData("!vrai", "false")]
    [InlineData("!rien == true", "true")]
    [InlineData("false && cinq.x.y", "false")]
    [InlineData("1 + 1 == 2 ? 'oui' : 'non'", "oui")]
    [InlineData("faux ? 1 : vrai ? 2 : 3", "2")]
    [InlineData("rien ?? 'x'", "x")]
    [InlineData("rien ?? null ?? 'y'", "y")]
    [InlineData("vide ?? 'x'", "")]
    public void Conditions(string expression, string expected) => Check(expression, expected);

    [Theory]
    [InlineData("zero", true)]
    [InlineData("vide", true)]
    [InlineData("cinq", true)]
    [InlineData("page", true)]
    [InlineData("[]", true)]
    [InlineData("rien", false)]
    [InlineData("faux", false)]
    public void Only_null_and_false_are_false(string expression, bool truth) => Check($"{expression} ? 'oui' : 'non'", truth ? "oui" : "non");

    [Theory]
    [InlineData("page.titre", "Accueil")]
    [InlineData("page['titre']", "Accueil")]
    [InlineData("page.auteur.nom", "Ada")]
    [InlineData("page.absent", "")]
    [InlineData("page.absent?.nom ?? 'x'", "x")]
    [InlineData("rien?.x", "")]
    [InlineData("notes[0]", "3")]
    [InlineData("notes[-1]", "2")]
    [InlineData("notes[9]", "")]
    [InlineData("notes.size", "3")]
    [InlineData("notes.empty?", "false")]
    [InlineData("({}).empty?", "true")]
    [InlineData("nom.size", "3")]
    [InlineData("(page.auteur).nom", "Ada")]
    public void Paths(string expression, string expected) => Check(expression, expected);

    [Theory]
    [InlineData("[1, 'a', null, true]", "[1, \"a\", null, true]")]
    [InlineData("[]", "[]")]
    [InlineData("[\n1,\n2,\n]", "[1, 2]")]
    [InlineData("{a: 1, 'b': 'x'}", "{a: 1, b: \"x\"}")]
    [InlineData("{}", "{}")]
    [InlineData("{\n a: {b: [1]}\n}.a", null)]
    [InlineData("({a: {b: [1, 2]}}).a.b[1]", "2")]
    [InlineData("1..4", "[1, 2, 3, 4]")]
    [InlineData("1..<4", "[1, 2, 3]")]
    [InlineData("1..<1", "[]")]
    public void Arrays_objects_and_ranges(string expression, string? expected)
    {
        if (expected is null)
        {
            SyntaxFault($"{{{{ {expression} }}}}");
        }
        else
        {
            Check(expression, expected);
        }
    }

    [Theory]
    [InlineData("{{ x = {a:{b:1}}}}{{ x.a.b }}", "1")]
    [InlineData("{{ o = {}; o.m = 'may be'; o.m }}", "may be")]
    [InlineData("{{ o = {}; o['m'] = 1; o.m }}", "1")]
    [InlineData("{{ a = []; a[0] = 1; a[3] = 2; a }}", "[1, null, null, 2]")]
    [InlineData("{{ a = [5, 6, 7]; a.x = 'yes'; a.x + a[0] }}", "yes5")]
    [InlineData("{{ x = 10; x += 5; x -= 1; x *= 2; x //= 4; x %= 4; x }}", "3")]
    [InlineData("{{ x = 1; x /= 2; x }}", "0.5")]
    [InlineData("{{ x = 'a'; x += 'b'; x }}", "ab")]
    [InlineData("{{ $x = 1; x = 2; $x; x }}", "12")]
    public void Assignments(string template, string expected) => Assert.Equal(expected, Render(template));

    [Theory]
    [InlineData("'text' | string.append 'END' | string.prepend 'START'", "STARTtextEND")]
    [InlineData("'text' |\n  string.append 'END' |\n  string.prepend 'START'", "STARTtextEND")]
    [InlineData("'123' | string.to_int + 1", "124")]
    [InlineData("-15.5| math.abs", "15.5")]
    [InlineData("1..5 | object.typeof", "iterator")]
    [InlineData("1 + 2 | math.plus 3", "6")]
    [InlineData("math.plus 1 2 + 3", "6")]
    [InlineData("(math.plus 1 2) + 3", "6")]
    [InlineData("math.plus(1, 2)", "3")]
    [InlineData("1 | math.plus(2)", "3")]
    [InlineData("math.plus value: 1 with: 2", "3")]
    [InlineData("1 | math.plus with: 2", "3")]
    [InlineData("math.is_number 5 ? 'nombre ' + 5 + ' ' : ''", "nombre 5 ")]
    [InlineData("nom | string.size > 2 ? 'long' : 'court'", "long")]
    [InlineData("array.size [1, 2]", "2")]
    [InlineData("'hello' | string.slice 1 length:3", "ell")]
    public void Calls_and_pipes(string expression, string expected) => Check(expression, expected);

    private static void Check(string expression, string expected) => Assert.Equal(expected, Render($"{{{{ {expression} }}}}"));
}
