using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Ovop.Geo.Querying.Sql;

namespace Ovop.Geo.Querying.Compiling;

/// <summary>
/// What the answer to a query depends on. As long as the tables stay as they are, the same key has the same answer.
/// </summary>
/// <param name="Key">Of the SQL, its values and the scope: another question has another key.</param>
/// <param name="Tables">The tables and views that are read, quoted.</param>
public sealed record QueryFootprint(string Key, ImmutableArray<string> Tables)
{
    internal static QueryFootprint Of(IEnumerable<SqlStatement> statements, QueryScope scope, RunValues run)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var tables = new SortedSet<string>(StringComparer.Ordinal);
        Append(hash, scope.Key);
        foreach (var statement in statements)
        {
            Append(hash, statement.Text);
            foreach (var parameter in statement.Parameters)
            {
                Append(hash, parameter.Bind(run, null).Value);
            }

            tables.UnionWith(statement.Tables);
        }

        return new QueryFootprint(Convert.ToHexString(hash.GetHashAndReset()), [.. tables]);
    }

    /// <summary>Each value with its type and its length before it, so that no two rows of values run together to the same.</summary>
    private static void Append(IncrementalHash hash, object? value)
    {
        switch (value)
        {
            case ReadOnlyMemory<byte> bytes:
                Append(hash, 'b', bytes.Span);
                break;
            case Array items:
                Append(hash, 'a', BitConverter.GetBytes(items.Length));
                foreach (var item in items)
                {
                    Append(hash, item);
                }

                break;
            case string text:
                Append(hash, 't', Encoding.UTF8.GetBytes(text));
                break;
            case double number:
                Append(hash, 'd', BitConverter.GetBytes(number));
                break;
            case long or int:
                Append(hash, 'n', BitConverter.GetBytes(Convert.ToInt64(value, CultureInfo.InvariantCulture)));
                break;
            case DateOnly date:
                Append(hash, 'y', BitConverter.GetBytes(date.DayNumber));
                break;
            case bool isTrue:
                Append(hash, 'f', BitConverter.GetBytes(isTrue));
                break;
            default:
                throw new NotSupportedException($"A parameter of type {value?.GetType().Name ?? "null"} has no form in a key.");
        }
    }

    private static void Append(IncrementalHash hash, char type, ReadOnlySpan<byte> bytes)
    {
        Span<byte> head = stackalloc byte[sizeof(byte) + sizeof(int)];
        head[0] = (byte)type;
        BitConverter.TryWriteBytes(head[sizeof(byte)..], bytes.Length);
        hash.AppendData(head);
        hash.AppendData(bytes);
    }
}
