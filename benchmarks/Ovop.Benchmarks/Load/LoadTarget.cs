namespace Ovop.Benchmarks.Load;

/// <summary>A request that is sent over and over.</summary>
/// <param name="Name">What to call it where it fails.</param>
/// <param name="Url">Where to.</param>
/// <param name="Body">JSON to POST; null for GET.</param>
internal sealed record LoadTarget(string Name, Uri Url, string? Body)
{
    /// <summary>What the client takes; null where it does not say.</summary>
    public string? AcceptEncoding { get; init; }

    /// <summary>A body with one must begin with the document: <c>{"query":"</c>.</summary>
    public BodyNumber Number { get; init; }
}
