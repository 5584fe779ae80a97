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
        var prepared = ((QueryPlan)read.Plan).Prepare(read.Variables, compiler);
        object?[] values = [.. read.Variables, .. prepared.ForeignGeometries.Select(Transformed)];
        var reading = new QueryReading([new QueryRun(prepared.Query, values)]);
        read.Holder = reading;
        rows.Fill(reading.Results[0], prepared.Query.Query);
        read.Result = new RowRef(new ResultPages(reading.Results[0], read.Variables), 0);
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
