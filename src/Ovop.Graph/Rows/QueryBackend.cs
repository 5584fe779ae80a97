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
                await ReadTogetherAsync(fields, cancellationToken).ConfigureAwait(false);
            }
        }
        catch (Exception exception) when (ErrorOf(exception) is { } error)
        {
            throw new RequestAbortedException(error, exception);
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
    private async ValueTask ReadTogetherAsync(List<FieldReading> fields, CancellationToken cancellationToken)
    {
        try
        {
            while (true)
            {
                foreach (var field in fields)
                {
                    await field.Reading.WaitAsync(cancellationToken).ConfigureAwait(false);
                }

                var reading = new JointReading(fields);
                var results = reading is { First.Count: 0, Next: null }
                    ? []
                    : await reader.ReadAsync(reading.First, reading.Next, cancellationToken).ConfigureAwait(false);
                if (reading.TryTake(results, cancellationToken))
                {
                    return;
                }

                // What one of them took for granted has changed.
                Array.ForEach(results, result => result.Dispose());
                End(fields);
            }
        }
        catch (QueryArgumentException exception) when (fields.Count == 1)
        {
            fields[0].Fail(exception);
        }
        catch (QueryArgumentException)
        {
            // One field's values stopped all: each is read by itself, so that only that one fails.
            End(fields);
            foreach (var field in fields)
            {
                await ReadTogetherAsync([field], cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private static void End(List<FieldReading> fields)
    {
        foreach (var field in fields)
        {
            field.Reading.End();
        }
    }

    /// <summary>Of what ends the whole request; null of anything else.</summary>
    private static GraphQLError? ErrorOf(Exception exception) => exception switch
    {
        DatabaseUnavailableException => new GraphQLError { Message = exception.Message, Code = ErrorCodes.Unavailable },
        QueryResultTooLargeException => new GraphQLError { Message = exception.Message, Code = ErrorCodes.TooComplex },
        QueryTimeoutException => new GraphQLError { Message = exception.Message, Code = ErrorCodes.Timeout },
        _ => null,
    };

    private static GraphQLException Error(string message, string code) => new(new GraphQLError { Message = message, Code = code });
}
