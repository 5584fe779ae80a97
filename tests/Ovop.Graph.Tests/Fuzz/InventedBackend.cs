using Ovop.Engine.Tests.Conformance.Generating;
using Ovop.Engine.Text;
using Ovop.Engine.Types;
using Ovop.Geo.Querying.Compiling;
using Ovop.Geo.Querying.Reading;
using Ovop.Geo.Querying.Values;
using Ovop.Geo.Spatial;
using Ovop.Graph.Rows;

namespace Ovop.Graph.Tests.Fuzz;

/// <summary>
/// As the server's own backend, but for the database: SQL is compiled, values are checked and bound, then the rows are
/// invented.
/// </summary>
internal sealed class InventedBackend(SqlCompiler compiler) : RowBackend
{
    // Enough for any plan to begin anew after something has changed.
    private const int MostAttempts = 3;

    public override async ValueTask ReadAsync(
        IReadOnlyList<RowRead> reads, IServiceProvider services, CancellationToken cancellationToken)
    {
        var rows = new InventedRows((Dice)services.GetService(typeof(Dice))!);
        foreach (var read in reads)
        {
            try
            {
                await ReadAsync(read, rows, cancellationToken);
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
        }
    }

    private async ValueTask ReadAsync(RowRead read, InventedRows rows, CancellationToken cancellationToken)
    {
        var plan = (ReadPlan)read.Plan;
        var prepared = plan.Prepare(read.Variables, compiler);
        QueryRun[] runs =
        [
            .. prepared.Select(one => new QueryRun(
                one.Query, one.Values(read.Variables, [.. one.ForeignGeometries.Select(Transformed)]))),
        ];
        var reading = plan.Read(runs, read.Variables, compiler);
        try
        {
            for (var attempt = 0; attempt < MostAttempts; attempt++)
            {
                await reading.WaitAsync(cancellationToken);
                reading.Begin();
                var stages = new Stages();
                read.Holder = stages;
                stages.Add(reading.First, rows);
                while (reading.MayGoOn && await reading.NextAsync(stages.Results, cancellationToken) is { Count: > 0 } further)
                {
                    stages.Add(further, rows);
                }

                if (reading.Result([.. stages.Results], cancellationToken) is { } row)
                {
                    read.Result = row;
                    return;
                }

                stages.Dispose();
                reading.End();
            }

            throw new InvalidOperationException($"{plan.GetType().Name} has no result after {MostAttempts} attempts.");
        }
        finally
        {
            reading.End();
        }
    }

    // The same numbers, said to be longitude and latitude.
    private static GeometryValue Transformed(GeometryValue given)
    {
        var ewkb = given.Ewkb.ToArray();
        BitConverter.TryWriteBytes(ewkb.AsSpan(sizeof(byte) + sizeof(int)), Srid.Wgs84);
        return given with { Ewkb = ewkb };
    }

    /// <summary>What was read so far.</summary>
    private sealed class Stages : IDisposable
    {
        private readonly List<QueryReading> _stages = [];

        public List<QueryResult> Results { get; } = [];

        public void Add(IReadOnlyList<QueryRun> runs, InventedRows rows)
        {
            var stage = new QueryReading(runs);
            _stages.Add(stage);
            Results.AddRange(stage.Results);
            for (var i = 0; i < runs.Count; i++)
            {
                rows.Fill(stage.Results[i], runs[i].Query.Query);
            }
        }

        public void Dispose() => _stages.ForEach(stage => stage.Dispose());
    }

    private static GraphQLException Error(string message, string code) => new(new GraphQLError { Message = message, Code = code });
}
