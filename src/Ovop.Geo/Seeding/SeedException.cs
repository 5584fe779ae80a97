using Ovop.Geo.Csv;

namespace Ovop.Geo.Seeding;

/// <summary>
/// The seed cannot be written, and nothing was changed. The message tells whoever started it each place that is wrong
/// and what would be right, one to a line.
/// </summary>
public sealed class SeedException : Exception
{
    internal SeedException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }

    private SeedException(CsvProblems problems)
        : base(problems.ToString())
    {
        Problems = problems.Kept;
    }

    /// <summary>What is wrong in the files; empty where the files could not be read at all.</summary>
    public IReadOnlyList<CsvProblem> Problems { get; } = [];

    internal static void ThrowIfAny(CsvProblems problems)
    {
        if (problems.Any)
        {
            throw new SeedException(problems);
        }
    }
}
