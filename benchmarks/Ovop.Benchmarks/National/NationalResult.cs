using Ovop.Benchmarks.Load;
using Ovop.Benchmarks.Questions;

namespace Ovop.Benchmarks.National;

/// <summary>The medians of one question: at one connection, where its latency is read, and at several.</summary>
/// <param name="Question">The question.</param>
/// <param name="Bytes">The length of the answer's body.</param>
/// <param name="Alone">At one connection.</param>
/// <param name="Together">At several connections.</param>
internal sealed record NationalResult(Question Question, long Bytes, ServerAndFloor Alone, ServerAndFloor Together)
{
    /// <summary>The server's median latency to that of the floor's better one.</summary>
    public double LatencyRatio => Alone.Server.P50Ms / Alone.FloorP50Ms;

    /// <summary>The server's requests a second to those of the floor's better figure.</summary>
    public double RequestRatio => Together.Server.RequestsPerSecond / Together.FloorRequestsPerSecond;
}

/// <summary>The server beside the floor, which is asked by POST and by GET.</summary>
internal sealed record ServerAndFloor(LoadResult Floor, LoadResult FloorByGet, LoadResult Server)
{
    /// <summary>The floor's better one.</summary>
    public double FloorP50Ms => Math.Min(Floor.P50Ms, FloorByGet.P50Ms);

    /// <summary>The floor's better one.</summary>
    public double FloorRequestsPerSecond => Math.Max(Floor.RequestsPerSecond, FloorByGet.RequestsPerSecond);
}
