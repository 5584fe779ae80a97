namespace Ovop.Graph.Cli;

/// <summary>A command cannot do what it was asked; the message is one line that says why and what to do.</summary>
internal sealed class CommandFailure(string message) : Exception(message)
{
    /// <summary>Whether the person at the terminal has read the reason already, in the words of another process.</summary>
    public bool IsTold { get; init; }
}
