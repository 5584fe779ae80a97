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
/// CRS are transformed and CRS that are asked for looked up, 3. all queries run in one snapshot, those of a field that asks in
/// stages too. A field whose values are refused fails alone.
/// </summary>
internal sealed class QueryBackend(
    SqlCompiler compiler, QueryReader reader, GeometryTransformer transformer, CrsCatalogue crsCatalogue) : RowBackend
{
    public override async ValueTask ReadAsync(
        IReadOnlyList<RowRead> reads, IServiceProvider services, CancellationToken cancellationToken)
    {
        var fields = new List<FieldReading>(reads.Count);
        try
        {
            foreach (var read in reads)
            {
                // 1. and 2.
                if (await PrepareAsync(read, cancellationToken).ConfigureAwait(false) is { } field)
                {
                    fields.Add(field);
                }
            }

            if (fields.Count > 0)
            {
                await RunAsync(fields, cancellationToken).ConfigureAwait(false);
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
        finally
        {
            End(fields);
        }
    }

    private async ValueTask<FieldReading?> PrepareAsync(RowRead read, CancellationToken cancellationToken)
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

            return new FieldReading(read, plan.Read(runs, read.Variables, compiler));
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
    private async ValueTask RunAsync(List<FieldReading> fields, CancellationToken cancellationToken)
    {
        try
        {
            while (!await TryReadAsync(fields, cancellationToken).ConfigureAwait(false))
            {
                // What one of them took for granted has changed. All are read anew, for all are to show one snapshot.
                End(fields);
            }
        }
        catch (QueryArgumentException exception) when (fields.Count == 1)
        {
            fields[0].Fail(exception);
        }
        catch (QueryArgumentException)
        {
            // One field's values stopped all: each runs by itself, so that only that one fails.
            End(fields);
            foreach (var field in fields)
            {
                await RunAsync([field], cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private async ValueTask<bool> TryReadAsync(List<FieldReading> fields, CancellationToken cancellationToken)
    {
        foreach (var field in fields)
        {
            await field.Reading.WaitAsync(cancellationToken).ConfigureAwait(false);
        }

        fields.ForEach(field => field.Reading.Begin());

        // Whose each run is.
        var owners = new List<FieldReading>(fields.Count);
        var first = Owned(fields.ConvertAll(field => (field, field.Reading.First)), owners);
        NextRuns? next = fields.Exists(field => field.Reading.MayGoOn) ? NextAsync : null;
        var results = first.Count == 0 && next is null
            ? []
            : await reader.ReadAsync(first, next, cancellationToken).ConfigureAwait(false);
        var isTaken = fields.TrueForAll(field => field.TryTake(
            fields.Count == 1 ? results : ResultsOf(field, results, owners), cancellationToken));
        if (!isTaken)
        {
            Array.ForEach(results, result => result.Dispose());
        }

        return isTaken;

        async ValueTask<IReadOnlyList<QueryRun>> NextAsync(IReadOnlyList<QueryResult> soFar, CancellationToken token)
        {
            owners.RemoveRange(soFar.Count, owners.Count - soFar.Count);
            var further = new List<(FieldReading, IReadOnlyList<QueryRun>)>(fields.Count);
            foreach (var field in fields)
            {
                further.Add((field, await field.NextAsync(ResultsOf(field, soFar, owners), token).ConfigureAwait(false)));
            }

            return Owned(further, owners);
        }
    }

    private static void End(List<FieldReading> fields) => fields.ForEach(field => field.Reading.End());

    private static IReadOnlyList<QueryRun> Owned(
        List<(FieldReading Field, IReadOnlyList<QueryRun> Runs)> runs, List<FieldReading> owners)
    {
        foreach (var (field, asked) in runs)
        {
            owners.AddRange(Enumerable.Repeat(field, asked.Count));
        }

        return runs is [var only] ? only.Runs : [.. runs.SelectMany(one => one.Runs)];
    }

    private static QueryResult[] ResultsOf(FieldReading field, IReadOnlyList<QueryResult> results, List<FieldReading> owners) =>
        [.. results.Where((_, run) => owners[run] == field)];

    private static GraphQLException Error(string message, string code) => new(new GraphQLError { Message = message, Code = code });
}
