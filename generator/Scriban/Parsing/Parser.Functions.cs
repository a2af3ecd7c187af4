using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Parsing;

internal sealed partial class Parser
{
    private FunctionStatement ReadFunction()
    {
        var opening = Take();
        var name = Current;
        if (name.Kind != TokenKind.Identifier)
        {
            throw Unexpected("nom de fonction attendu");
        }

        _next++;
        if (Current.Is(".") || Current.Is("["))
        {
            throw SyntaxFault.Unsupported(Current, "fonction membre d'un objet");
        }

        var target = new GlobalExpression(Span(name), Usable(name), false);
        var function = ReadFunctionBody(opening, Current.Is("(") ? ReadParameters() : null);
        return new FunctionStatement(SpanFrom(opening.Start), target, function);
    }

    private FunctionExpression ReadAnonymousFunction()
    {
        var opening = Take();
        if (Current.Is("("))
        {
            throw SyntaxFault.Unsupported(Current, "« do » avec des paramètres");
        }

        return new FunctionExpression(Span(opening), ReadFunctionBody(opening, null));
    }

    private TemplateFunction ReadFunctionBody(Token opening, TemplateParameter[]? parameters)
    {
        ExpectEndOfStatement();
        var inner = new Scope(ScopeKind.Function, _scope);
        foreach (var parameter in parameters ?? [])
        {
            inner.Parameters.Add(parameter.Name);
        }

        var body = ReadInnerBlock(opening, inner);
        return new TemplateFunction(inner.Names, parameters, body);
    }

    private ScriptBlockStatement ReadInnerBlock(Token opening, Scope inner)
    {
        var wasInHeader = _inForHeader;
        _inForHeader = false;
        _scope = inner;
        var body = ReadBlock();
        _scope = inner.Outer!;
        _inForHeader = wasInHeader;
        ExpectEnd(opening);

        return body;
    }

    private TemplateParameter[] ReadParameters()
    {
        Expect("(");
        var parameters = new List<TemplateParameter>();
        while (!Current.Is(")"))
        {
            if (parameters.Count > 0)
            {
                Expect(",");
            }

            if (parameters is [.., { IsRest: true }])
            {
                throw Unexpected("le paramètre « ... » est le dernier");
            }

            parameters.Add(ReadParameter(parameters is [.., { HasDefault: true }]));
        }

        _next++;
        return [.. parameters];
    }

    private TemplateParameter ReadParameter(bool afterDefault)
    {
        var name = Take();
        if (name.Kind != TokenKind.Identifier)
        {
            _next--;
            throw Unexpected("nom de paramètre attendu");
        }

        if (TryTake("..."))
        {
            return new TemplateParameter(name.Name, false, null, true);
        }

        if (TryTake("="))
        {
            var start = Current;
            return ReadUnary() is LiteralExpression literal && (Current.Is(",") || Current.Is(")"))
                ? new TemplateParameter(name.Name, true, literal.Value, false)
                : throw SyntaxFault.Unsupported(start, "valeur par défaut calculée");
        }

        return afterDefault
            ? throw new SyntaxFault(name.Start, name.End, $"« {name.Name} » vient après un paramètre facultatif et doit l'être aussi")
            : new TemplateParameter(name.Name, false, null, false);
    }

    private ReturnStatement ReadReturn()
    {
        var token = Take();
        if (_scope.Kind == ScopeKind.Wrap)
        {
            throw SyntaxFault.Unsupported(token, "« ret » dans un « wrap »");
        }

        if (Current.EndsStatement)
        {
            return new ReturnStatement(Span(token), null);
        }

        if (_scope.Kind == ScopeKind.Page)
        {
            throw SyntaxFault.Unsupported(token, "« ret » avec une valeur hors d'une fonction");
        }

        var value = ReadExpression();
        return new ReturnStatement(SpanFrom(token.Start), value);
    }

    private WrapStatement ReadWrap()
    {
        var opening = Take();
        var target = ReadTarget();
        var arguments = StartsArgument(target) ? ReadArguments() : [];
        ExpectEndOfStatement();
        var body = ReadInnerBlock(opening, new Scope(ScopeKind.Wrap, _scope));
        return new WrapStatement(SpanFrom(opening.Start), target, arguments, body);
    }

    private BlockStatement ReadWrappedBlock()
    {
        var token = Take();
        return _scope.Kind == ScopeKind.Wrap
            ? throw SyntaxFault.Unsupported(token, "« $$ » dans un « wrap »")
            : new BlockStatement(Span(token));
    }
}
