using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using Ovop.Geo.Querying.Compiling;
using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Reading;
using Ovop.Geo.Querying.Values;
using Ovop.Geo.Storage;

namespace Ovop.Geo.Querying.Versions;

/// <summary>
/// The version of the data that a query reads: of each of its tables how often it was written to. Read in the same snapshot
/// as the rows, it tells of which data they are. The raises are added up here and not by PostgreSQL: for so few rows that
/// takes it longer than to read them.
/// </summary>
public sealed class VersionsQuery
{
    // Each table has some thirty, before they are folded: more than the model will ever have.
    private const int MostRaises = 100_000;

    private readonly FrozenDictionary<string, string?> _names;
    private readonly EntityQuery _ofAll;
    private readonly EntityQuery _ofSome;
    private CompiledQuery? _compiledOfAll;
    private CompiledQuery? _compiledOfSome;

    public VersionsQuery(EntityModels models)
    {
        _names = models.All.ToFrozenDictionary(model => model.Table, model => model.VersionedName, StringComparer.Ordinal);
        _ofAll = new EntityQuery(models.For<TableVersionRaise>())
        {
            Columns =
            [
                new ColumnProjection(ColumnPath.Of(nameof(TableVersionRaise.TableName))),
                new ColumnProjection(ColumnPath.Of(nameof(TableVersionRaise.Raises))),
            ],
            Paging = Paging.All(MostRaises),
        };
        _ofSome = _ofAll with
        {
            Where = new OperatorFilter(
                ColumnPath.Of(nameof(TableVersionRaise.TableName)), FilterOperators.Find(ValueKind.Text, "in"), [QueryValue.Slot(0)]),
        };
    }

    /// <param name="tables">As <see cref="QueryFootprint.Tables"/> has them.</param>
    /// <param name="compiler">Makes the SQL, once.</param>
    public QueryRun Run(ImmutableArray<string> tables, SqlCompiler compiler) => NamesOf(tables) is { } names
        ? new QueryRun(_compiledOfSome ??= compiler.Compile(_ofSome), [names])
        : new QueryRun(_compiledOfAll ??= compiler.Compile(_ofAll), []);

    /// <summary>The version as a text, equal where the data is; null where one of the tables is not watched.</summary>
    public string? Read(QueryResult versions, ImmutableArray<string> tables)
    {
        var rows = versions.Rows;
        var sums = new SortedDictionary<string, long>(StringComparer.Ordinal);
        for (var row = 0; row < rows.Count; row++)
        {
            var table = rows.GetString(row, 0);
            sums[table] = sums.GetValueOrDefault(table) + rows.GetInt64(row, 1);
        }

        if (NamesOf(tables) is { } names && names.Length != sums.Count)
        {
            return null;
        }

        var text = new StringBuilder();
        foreach (var (table, version) in sums)
        {
            text.Append(table).Append(' ').Append(version).Append(';');
        }

        return text.ToString();
    }

    /// <summary>Null where a view is among them: what it shows may change with any table.</summary>
    private string[]? NamesOf(ImmutableArray<string> tables)
    {
        var names = new string[tables.Length];
        for (var i = 0; i < names.Length; i++)
        {
            if (_names.GetValueOrDefault(tables[i]) is not { } name)
            {
                return null;
            }

            names[i] = name;
        }

        return names;
    }
}
