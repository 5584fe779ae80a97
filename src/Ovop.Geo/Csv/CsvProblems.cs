namespace Ovop.Geo.Csv;

/// <summary>The problems of one reading. All are counted; the first <see cref="Limit"/> are kept.</summary>
public sealed class CsvProblems
{
    /// <summary>More lines than this nobody reads, and a wrong delimiter makes one for each line of a file.</summary>
    public const int Limit = 200;

    private readonly List<CsvProblem> _kept = [];

    public int Count { get; private set; }

    public bool Any => Count > 0;

    public IReadOnlyList<CsvProblem> Kept => _kept;

    /// <summary>One problem to a line.</summary>
    public override string ToString()
    {
        var lines = _kept.Select(problem => problem.ToString());
        return string.Join(
            Environment.NewLine, Count > _kept.Count ? lines.Append($"and {Count - _kept.Count} more") : lines);
    }

    internal void Add(CsvProblem problem)
    {
        Count++;
        if (_kept.Count < Limit)
        {
            _kept.Add(problem);
        }
    }

    internal void Add(string file, string message) => Add(new CsvProblem(file, null, null, message));
}
