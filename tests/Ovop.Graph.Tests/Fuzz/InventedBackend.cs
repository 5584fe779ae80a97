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
    public override ValueTask ReadAsync(
        IReadOnlyList<RowRead> reads, IServiceProvider services, CancellationToken cancellationToken)
    {
        var rows = new InventedRows((Dice)services.GetService(typeof(Dice))!);
        foreach (var read in reads)
        {
            try
            {
                Read(read, rows);
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

        return ValueTask.CompletedTask;
    }

    private void Read(RowRead read, InventedRows rows)
    {
        var plan = (ReadPlan)read.Plan;
        var prepared = plan.Prepare(read.Variables, compiler);
        QueryRun[] runs =
        [
            .. prepared.Select(one => new QueryRun(
                one.Query, one.Values(read.Variables, [.. one.ForeignGeometries.Select(Transformed)]))),
        ];
        var reading = new QueryReading(runs);
        read.Holder = reading;
        for (var i = 0; i < runs.Length; i++)
        {
            rows.Fill(reading.Results[i], runs[i].Query.Query);
        }

        read.Result = plan.Result(reading.Results, read.Variables);
    }

    // The same numbers, said to be longitude and latitude.
    private static GeometryValue Transformed(GeometryValue given)
    {
        var ewkb = given.Ewkb.ToArray();
        BitConverter.TryWriteBytes(ewkb.AsSpan(sizeof(byte) + sizeof(int)), Srid.Wgs84);
        return given with { Ewkb = ewkb };
    }

    private static GraphQLException Error(string message, string code) => new(new GraphQLError { Message = message, Code = code });
}
