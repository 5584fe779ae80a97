namespace Ovop.Graph.Hosting;

/// <summary>Settings that the server refuses to run on; the message names each and what would be right.</summary>
public sealed class InvalidOptionsException(IReadOnlyList<string> problems)
    : Exception(string.Join(Environment.NewLine, problems))
{
    public IReadOnlyList<string> Problems { get; } = problems;
}
