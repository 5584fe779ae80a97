using Ovop.Benchmarks.Load;
using Ovop.Benchmarks.Questions;

namespace Ovop.Benchmarks.Results;

/// <summary>The medians of one question.</summary>
/// <param name="Question">The question.</param>
/// <param name="Bytes">The length of the answer's body.</param>
/// <param name="Floor">The floor, asked by the same POST as the server.</param>
/// <param name="FloorByGet">The floor, asked by a plain GET.</param>
/// <param name="Server">The server; null where only the floor was measured.</param>
internal sealed record QuestionResult(
    Question Question, long Bytes, LoadResult Floor, LoadResult FloorByGet, LoadResult? Server)
{
    /// <summary>The server's requests a second to those of the floor's better figure.</summary>
    public double? Ratio => Server?.RequestsPerSecond
        / Math.Max(Floor.RequestsPerSecond, FloorByGet.RequestsPerSecond);
}
