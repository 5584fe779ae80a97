namespace Ovop.Graph.Http.Requests;

/// <summary>What one HTTP request asks: one GraphQL request, or a batch of them in their order.</summary>
internal sealed class ReceivedRequests(IReadOnlyList<RequestEnvelope> entries, bool isBatch) : IDisposable
{
    public IReadOnlyList<RequestEnvelope> Entries { get; } = entries;

    /// <summary>Whether the answer is a list, even of one.</summary>
    public bool IsBatch { get; } = isBatch;

    public static ReceivedRequests One(RequestEnvelope envelope) => new([envelope], isBatch: false);

    public void Dispose()
    {
        foreach (var entry in Entries)
        {
            entry.Dispose();
        }
    }
}
