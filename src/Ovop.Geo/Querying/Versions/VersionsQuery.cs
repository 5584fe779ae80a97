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
/// as the rows, it tells of which data they are.
/// </summary>
public sealed class VersionsQuery
{
    // More than the model will ever have.
    private const int MostTables = 10_000;

    private readonly FrozenDictionary<string, string?> _names;
    private readonly EntityQuery _ofAll;
    private readonly EntityQuery _ofSome;
    private CompiledQuery? _compiledOfAll;
    private CompiledQuery? _compiledOfSome;

    public VersionsQuery(EntityModels models)
    {
        _names = models.All.ToFrozenDictionary(model => model.Table, model => model.VersionedName, StringComparer.Ordinal);
        _ofAll = new EntityQuery(models.For<TableVersion>())
        {
            Columns =
            [
                new ColumnProjection(ColumnPath.Of(nameof(TableVersion.TableName))),
                new ColumnProjection(ColumnPath.Of(nameof(TableVersion.Version))),
            ],
            Paging = Paging.All(MostTables),
        };
        _ofSome = _ofAll with { Where = new KeysFilter([QueryValue.Slot(0)]) };
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
        if (NamesOf(tables) is { } names && names.Length != rows.Count)
        {
            return null;
        }

        var text = new StringBuilder();
        for (var row = 0; row < rows.Count; row++)
        {
            if (rows.IsNull(row, 1))
            {
                return null;
            }

            text.Append(rows.GetString(row, 0)).Append(' ').Append(rows.GetInt64(row, 1)).Append(';');
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
