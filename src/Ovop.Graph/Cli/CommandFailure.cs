namespace Ovop.Graph.Cli;

/// <summary>A command cannot do what it was asked; the message is one line that says why and what to do.</summary>
internal sealed class CommandFailure(string message) : Exception(message);
