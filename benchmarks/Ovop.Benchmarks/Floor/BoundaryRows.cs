using System.Buffers;
using Npgsql;

namespace Ovop.Benchmarks.Floor;

/// <summary>Writes rows of (code, name, boundary) as the nodes of a connection.</summary>
internal static class BoundaryRows
{
    private const int UsualWkbBytes = 16_384;

    public static async Task WriteAsync(NpgsqlDataReader row, JsonText json, CancellationToken cancellationToken)
    {
        var wkb = ArrayPool<byte>.Shared.Rent(UsualWkbBytes);
        json.Write("{\"data\":{\"villages\":{\"nodes\":["u8);
        while (await row.ReadAsync(cancellationToken))
        {
            json.Write("{\"code\":"u8);
            json.WriteString(row, 0);
            json.Write(",\"name\":"u8);
            json.WriteString(row, 1);
            json.Write(",\"boundary\":{\"type\":\"MultiPolygon\",\"coordinates\":"u8);
            var length = (int)row.GetBytes(2, 0, null, 0, 0);
            if (length > wkb.Length)
            {
                ArrayPool<byte>.Shared.Return(wkb);
                wkb = ArrayPool<byte>.Shared.Rent(length);
            }

            row.GetBytes(2, 0, wkb, 0, length);
            MultiPolygonText.Write(wkb.AsSpan(0, length), json);
            json.Write("}},"u8);
        }

        json.TakeBackComma();
        json.Write("]}}}"u8);
        ArrayPool<byte>.Shared.Return(wkb);
    }
}
