using Ovop.Geo.Querying.Reading;

namespace Ovop.Graph.Rows;

/// <summary>One reading of several fields in one snapshot: what is asked for all of them, and whose each query is.</summary>
internal sealed class JointReading
{
    private readonly List<FieldReading> _fields;

    // Of each query so far, in their order.
    private readonly List<FieldReading> _owners;

    /// <summary>Begins with fields that have waited.</summary>
    public JointReading(List<FieldReading> fields)
    {
        (_fields, _owners) = (fields, new List<FieldReading>(fields.Count));
        foreach (var field in fields)
        {
            field.Reading.Begin();
        }

        First = Owned(fields.ConvertAll(field => (field, field.Reading.First)));
        Next = fields.Exists(field => field.Reading.MayGoOn) ? NextAsync : null;
    }

    /// <summary>What is asked first; none where nothing has to be read.</summary>
    public IReadOnlyList<QueryRun> First { get; }

    /// <summary>What is asked then; null where no field asks in stages.</summary>
    public NextRuns? Next { get; }

    /// <summary>Gives each field its results.</summary>
    /// <param name="results">One for each query.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <returns>False where all have to be read anew, for all are to show one snapshot; the results are the caller's then.</returns>
    public bool TryTake(QueryResult[] results, CancellationToken cancellationToken)
    {
        foreach (var field in _fields)
        {
            if (!field.TryTake(_fields.Count == 1 ? results : ResultsOf(field, results), cancellationToken))
            {
                return false;
            }
        }

        return true;
    }

    private async ValueTask<IReadOnlyList<QueryRun>> NextAsync(
        IReadOnlyList<QueryResult> soFar, CancellationToken cancellationToken)
    {
        // After a failed attempt the first results come again.
        _owners.RemoveRange(soFar.Count, _owners.Count - soFar.Count);
        var further = new List<(FieldReading, IReadOnlyList<QueryRun>)>(_fields.Count);
        foreach (var field in _fields)
        {
            further.Add((field, await field.NextAsync(ResultsOf(field, soFar), cancellationToken).ConfigureAwait(false)));
        }

        return Owned(further);
    }

    private IReadOnlyList<QueryRun> Owned(List<(FieldReading Field, IReadOnlyList<QueryRun> Runs)> asked)
    {
        foreach (var (field, runs) in asked)
        {
            _owners.AddRange(Enumerable.Repeat(field, runs.Count));
        }

        return asked is [var only] ? only.Runs : [.. asked.SelectMany(one => one.Runs)];
    }

    private QueryResult[] ResultsOf(FieldReading field, IReadOnlyList<QueryResult> results) =>
        [.. results.Where((_, query) => _owners[query] == field)];
}
