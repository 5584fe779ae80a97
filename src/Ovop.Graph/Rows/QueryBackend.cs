using Ovop.Engine.Execution;
using Ovop.Engine.Text;
using Ovop.Engine.Types;
using Ovop.Geo.Querying.Compiling;
using Ovop.Geo.Querying.Reading;
using Ovop.Geo.Querying.Values;
using Ovop.Geo.Spatial;

namespace Ovop.Graph.Rows;

/// <summary>
/// Reads all root fields of a request together: 1. each field's query is found or compiled, 2. geometries in another
/// CRS are transformed and CRS that are asked for looked up, 3. all queries run in one snapshot. A field whose values are refused fails alone.
/// </summary>
internal sealed class QueryBackend(
    SqlCompiler compiler, QueryReader reader, GeometryTransformer transformer, CrsCatalogue crsCatalogue) : RowBackend
{
    public override async ValueTask ReadAsync(
        IReadOnlyList<RowRead> reads, IServiceProvider services, CancellationToken cancellationToken)
    {
        try
        {
            var runs = new List<ReadRuns>(reads.Count);
            foreach (var read in reads)
            {
                // 1. and 2.
                if (await PrepareAsync(read, cancellationToken).ConfigureAwait(false) is { } run)
                {
                    runs.Add(run);
                }
            }

            if (runs.Count > 0)
            {
                await RunAsync(runs, cancellationToken).ConfigureAwait(false);
            }
        }
        catch (DatabaseUnavailableException exception)
        {
            throw new RequestAbortedException(
                new GraphQLError { Message = exception.Message, Code = ErrorCodes.Unavailable }, exception);
        }
        catch (QueryResultTooLargeException exception)
        {
            throw new RequestAbortedException(
                new GraphQLError { Message = exception.Message, Code = ErrorCodes.TooComplex }, exception);
        }
        catch (QueryTimeoutException exception)
        {
            throw new RequestAbortedException(
                new GraphQLError { Message = exception.Message, Code = ErrorCodes.Timeout }, exception);
        }
    }

    private async ValueTask<ReadRuns?> PrepareAsync(RowRead read, CancellationToken cancellationToken)
    {
        try
        {
            var plan = (ReadPlan)read.Plan;
            var prepared = plan.Prepare(read.Variables, compiler);
            foreach (var form in plan.Forms)
            {
                await crsCatalogue.RequireAsync(form.CrsIn(read.Variables), cancellationToken).ConfigureAwait(false);
            }

            var runs = new QueryRun[prepared.Count];
            for (var i = 0; i < runs.Length; i++)
            {
                var foreign = prepared[i].ForeignGeometries;
                runs[i] = new QueryRun(prepared[i].Query, prepared[i].Values(
                    read.Variables,
                    foreign.Count == 0 ? [] : await transformer.RequireAsync(foreign, cancellationToken).ConfigureAwait(false)));
            }

            return new ReadRuns(read, plan, runs);
        }
        catch (QueryArgumentException exception)
        {
            read.Error = Error(exception.Message, exception.Code);
        }
        catch (CoercionException exception)
        {
            read.Error = Error(exception.Message, exception.Code);
        }
        catch (GeometryInputException exception)
        {
            read.Error = Error(exception.Message, exception.Code);
        }

        return null;
    }

    // 3.
    private async ValueTask RunAsync(List<ReadRuns> reads, CancellationToken cancellationToken)
    {
        try
        {
            QueryRun[] runs = reads.Count == 1 ? reads[0].Runs : [.. reads.SelectMany(read => read.Runs)];
            var results = runs.Length == 0 ? [] : await reader.ReadAsync(runs, cancellationToken).ConfigureAwait(false);
            var start = 0;
            foreach (var read in reads)
            {
                read.Take(results.AsSpan(start, read.Runs.Length));
                start += read.Runs.Length;
            }
        }
        catch (QueryArgumentException exception) when (reads.Count == 1)
        {
            reads[0].Read.Error = Error(exception.Message, exception.Code);
        }
        catch (QueryArgumentException)
        {
            // One field's values stopped all: each runs by itself, so that only that one fails.
            foreach (var read in reads)
            {
                await RunAsync([read], cancellationToken).ConfigureAwait(false);
            }
        }
    }

    /// <summary>A field to be read, with its queries.</summary>
    private sealed record ReadRuns(RowRead Read, ReadPlan Plan, QueryRun[] Runs)
    {
        public void Take(ReadOnlySpan<QueryResult> results)
        {
            Read.Holder = results.Length == 1 ? results[0] : new ResultHolder(results.ToArray());
            Read.Result = Plan.Result(results, Read.Variables);
        }
    }

    /// <summary>The results of a field with several queries.</summary>
    private sealed class ResultHolder(QueryResult[] results) : IDisposable
    {
        public void Dispose() => Array.ForEach(results, result => result.Dispose());
    }

    private static GraphQLException Error(string message, string code) => new(new GraphQLError { Message = message, Code = code });
}
