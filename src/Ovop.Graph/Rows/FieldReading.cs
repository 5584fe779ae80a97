using Ovop.Engine.Text;
using Ovop.Engine.Types;
using Ovop.Geo.Querying.Reading;
using Ovop.Geo.Querying.Values;

namespace Ovop.Graph.Rows;

/// <summary>A field to be read, and how: its errors are its own, its results are held until the response is written.</summary>
internal sealed class FieldReading(RowRead read, PlanReading reading)
{
    public PlanReading Reading => reading;

    /// <summary>What is asked next; none where the field has failed by now.</summary>
    public async ValueTask<IReadOnlyList<QueryRun>> NextAsync(
        IReadOnlyList<QueryResult> results, CancellationToken cancellationToken)
    {
        try
        {
            return read.Error is null && reading.MayGoOn
                ? await reading.NextAsync(results, cancellationToken).ConfigureAwait(false)
                : [];
        }
        catch (QueryArgumentException exception)
        {
            Fail(exception);
            return [];
        }
    }

    /// <summary>Gives the field its result.</summary>
    /// <returns>False where it has to be read anew; the results are the caller's then.</returns>
    public bool TryTake(QueryResult[] results, CancellationToken cancellationToken)
    {
        try
        {
            if (read.Error is null)
            {
                if (reading.Result(results, cancellationToken) is not { } row)
                {
                    return false;
                }

                read.Result = row;
            }
        }
        catch (QueryArgumentException exception)
        {
            Fail(exception);
        }

        read.Holder = results.Length == 1 ? results[0] : new ResultHolder(results);
        return true;
    }

    public void Fail(QueryArgumentException exception) =>
        read.Error = new GraphQLException(new GraphQLError { Message = exception.Message, Code = exception.Code });

    /// <summary>The results of a field with several queries.</summary>
    private sealed class ResultHolder(QueryResult[] results) : IDisposable
    {
        public void Dispose() => Array.ForEach(results, result => result.Dispose());
    }
}
