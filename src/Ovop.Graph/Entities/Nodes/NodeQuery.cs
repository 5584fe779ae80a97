using System.Globalization;
using Ovop.Engine.Types;
using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Compiling;
using Ovop.Geo.Querying.Reading;
using Ovop.Geo.Querying.Values;
using Ovop.Graph.Rows;

namespace Ovop.Graph.Entities.Nodes;

/// <summary>
/// What is asked of one type beneath <c>node</c> or <c>nodes</c>. The keys are values of the plan's own, an array for each
/// column of the key, so that the SQL serves any ids.
/// </summary>
internal sealed class NodeQuery
{
    private readonly KeptQuery _query;
    private readonly (int Ordinal, ValueKind Kind)[] _key;

    /// <param name="list">The columns and lists.</param>
    /// <param name="shape">How a row is written.</param>
    /// <param name="key">The ordinals of the key's columns.</param>
    /// <param name="mostRows">How many ids a request may ask for.</param>
    public NodeQuery(ListPlan list, RowShape shape, (int Ordinal, ValueKind Kind)[] key, int mostRows)
    {
        (Shape, Forms, _key) = (shape, list.AllForms, key);
        _query = new KeptQuery(
            arguments => list.Build(arguments) with
            {
                Where = new KeysFilter([.. key.Select((_, column) => arguments.Own(column))]),
                Paging = Paging.All(mostRows),
            },
            ownSlots: key.Length);
    }

    public RowShape Shape { get; }

    public IEnumerable<RequestedForm> Forms { get; }

    /// <summary>The query for the rows with these keys.</summary>
    public PreparedQuery For(IReadOnlyList<object[]> keys, object?[] variables, SqlCompiler compiler) =>
        _query.For(variables, compiler)[0] with
        {
            OwnValues = [.. _key.Select((_, column) => keys.Select(key => key[column]).ToArray())],
        };

    /// <summary>The rows of a result by their keys, in the form of <see cref="KeyText"/>.</summary>
    public Dictionary<string, int> Index(RowTable rows)
    {
        var index = new Dictionary<string, int>(rows.Count, StringComparer.Ordinal);
        for (var row = 0; row < rows.Count; row++)
        {
            if (Array.TrueForAll(_key, part => !rows.IsNull(row, part.Ordinal)))
            {
                index[KeyText([.. _key.Select(part => Part(rows, row, part))])] = row;
            }
        }

        return index;
    }

    /// <summary>A key as one text.</summary>
    public static string KeyText(object[] key) => string.Join(':', key);

    private static object Part(RowTable rows, int row, (int Ordinal, ValueKind Kind) part) => part.Kind is ValueKind.Text or ValueKind.Enum
        ? rows.GetString(row, part.Ordinal)
        : rows.GetInt64(row, part.Ordinal).ToString(CultureInfo.InvariantCulture);
}
