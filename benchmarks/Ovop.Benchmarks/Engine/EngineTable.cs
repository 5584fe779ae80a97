using System.Globalization;
using System.Text;

namespace Ovop.Benchmarks.Engine;

/// <summary>The results as Markdown, which a terminal shows well enough.</summary>
internal static class EngineTable
{
    public static string Markdown(IEnumerable<EngineResult> results)
    {
        var text = new StringBuilder("| what | engine µs | bytes | reference µs | times as fast | goal |\n| --- | --: | --: | --: | --: | --: |\n");
        foreach (var result in results)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"| {result.Measure.Name} | {result.Microseconds:N1} | {result.Bytes:N0} | {result.ReferenceMicroseconds:N1} | {result.Ratio:0.0} | {result.Measure.Goal:0} |\n");
        }

        return text.ToString();
    }
}
