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
            var runs = new List<(RowRead Read, QueryRun Run)>(reads.Count);
            foreach (var read in reads)
            {
                // 1. and 2.
                if (await PrepareAsync(read, cancellationToken).ConfigureAwait(false) is { } run)
                {
                    runs.Add((read, run));
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

    private async ValueTask<QueryRun?> PrepareAsync(RowRead read, CancellationToken cancellationToken)
    {
        try
        {
            var plan = (QueryPlan)read.Plan;
            var prepared = plan.Prepare(read.Variables, compiler);
            foreach (var crs in plan.CrsIn(read.Variables))
            {
                await crsCatalogue.RequireAsync(crs, cancellationToken).ConfigureAwait(false);
            }

            var values = prepared.ForeignGeometries.Count == 0
                ? read.Variables
                : [.. read.Variables, .. await TransformAsync(prepared.ForeignGeometries, cancellationToken).ConfigureAwait(false)];
            return new QueryRun(prepared.Query, values);
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

    private async ValueTask<IReadOnlyList<object?>> TransformAsync(
        IReadOnlyList<GeometryValue> geometries, CancellationToken cancellationToken)
    {
        var transformed = await transformer.TransformAsync(geometries, cancellationToken).ConfigureAwait(false);
        return [.. transformed.Select(one => one.Error is { } error ? throw error : one.Value)];
    }

    // 3.
    private async ValueTask RunAsync(List<(RowRead Read, QueryRun Run)> runs, CancellationToken cancellationToken)
    {
        try
        {
            var results = await reader.ReadAsync([.. runs.Select(run => run.Run)], cancellationToken).ConfigureAwait(false);
            for (var i = 0; i < runs.Count; i++)
            {
                runs[i].Read.Result = new RowRef(new ResultPages(results[i], runs[i].Read.Variables), 0);
                runs[i].Read.Holder = results[i];
            }
        }
        catch (QueryArgumentException exception) when (runs.Count == 1)
        {
            runs[0].Read.Error = Error(exception.Message, exception.Code);
        }
        catch (QueryArgumentException)
        {
            // One field's values stopped all: each runs by itself, so that only that one fails.
            foreach (var run in runs)
            {
                await RunAsync([run], cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private static GraphQLException Error(string message, string code) => new(new GraphQLError { Message = message, Code = code });
}
