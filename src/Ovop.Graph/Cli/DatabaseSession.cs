namespace Ovop.Graph.Cli;

/// <summary>A database for the run of one command.</summary>
/// <param name="ConnectionString">Of the login that was given, or of the private server's owner.</param>
/// <param name="IsPrivate">Whether it is that of the state folder.</param>
/// <param name="IsDemonstration">Whether what it holds is invented; it bears the mark, or is to get it.</param>
internal sealed record DatabaseSession(string ConnectionString, bool IsPrivate, bool IsDemonstration);
