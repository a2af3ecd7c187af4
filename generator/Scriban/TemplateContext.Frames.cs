using System.Runtime.CompilerServices;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban;

public partial class TemplateContext
{
    private readonly List<Frame> _frames = [];

    /// <summary>The names of the loop variables alive now, callers included.</summary>
    private readonly List<string> _loopNames = [];
    private int _frameCount;
    private int _loops;
    private int _loopSteps;

    internal Frame Frame { get; private set; } = new();

    /// <summary>What <c>ret</c> leaves for the call that is ending.</summary>
    internal object? Returned { get; set; }

    internal Frame EnterFrame(ScriptNode? node, LocalNames names, ScriptArray? arguments, ScriptBlockStatement? block)
    {
        if (RecursiveLimit > 0 && _frameCount > RecursiveLimit)
        {
            throw new ScriptRuntimeException(node?.Span ?? default, $"Exceeding number of recursive depth limit `{RecursiveLimit}` for function call");
        }

        // A limit of 0, or a large one, must not become a stack overflow: nothing can catch that.
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw new ScriptRuntimeException(node?.Span ?? default, "The functions and includes are nested too deeply");
        }

        if (_frameCount == _frames.Count)
        {
            _frames.Add(new Frame());
        }

        Frame = _frames[_frameCount++];
        Frame.Begin(names, arguments, block, _loopNames.Count);
        return Frame;
    }

    internal void LeaveFrame()
    {
        Frame.End();
        _frameCount--;
        Frame = _frameCount > 0 ? _frames[_frameCount - 1] : new Frame();
    }

    internal void EnterLoop(string? variable)
    {
        if (_loops++ == 0)
        {
            _loopSteps = 0;
        }

        _loopNames.Add(variable ?? "");
    }

    internal void StepLoop(ScriptNode node)
    {
        if (LoopLimit > 0 && ++_loopSteps > LoopLimit)
        {
            throw node.Fault($"Exceeding number of iteration limit `{LoopLimit}` for loop statement.");
        }
    }

    internal void LeaveLoop()
    {
        _loops--;
        _loopNames.RemoveAt(_loopNames.Count - 1);
    }

    /// <summary>
    /// Whether an include or a function sees the loop variable of its caller depended on the version of the package.
    /// So it is refused: an argument says what is meant, in every version.
    /// </summary>
    private void RefuseLoopVariableOfCaller(ScriptNode node, string name)
    {
        for (var index = Frame.OuterLoops - 1; index >= 0; index--)
        {
            if (ReferenceEquals(_loopNames[index], name))
            {
                throw node.Fault($"`{name}` est la variable d'une boucle de l'appelant : pas pris en charge, passez-la en argument");
            }
        }
    }

    private void ResetFrames()
    {
        while (_frameCount > 0)
        {
            LeaveFrame();
        }

        _loopNames.Clear();
        _loops = 0;
        _loopSteps = 0;
        Returned = null;
    }
}
