using Ovop.Engine.Types;
using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Compiling;
using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Reading;
using Ovop.Geo.Querying.Values;
using Ovop.Graph.Rows;

namespace Ovop.Graph.Markers;

/// <summary>What is asked of rows whose keys are known only when the markers are: all that are needed, in one statement.</summary>
internal sealed class KeyedRows
{
    // So that the SQL is one text for any number of keys. What is asked for is bounded by markers and pages.
    private const int Most = 10_000_000;

    private readonly ListPlan _list;
    private readonly RowBinder _rows;
    private readonly int _key;
    private readonly bool _isKeyNumber;
    private readonly KeptQuery _query;

    public KeyedRows(EntityModel entity)
    {
        _list = new ListPlan(entity, (arguments, query) => query with
        {
            Where = new KeysFilter([QueryValue.Slot(arguments.NextSlot)]),
            Paging = Paging.All(Most),
        });
        _query = new KeptQuery(_list.Build);
        _rows = new RowBinder(_list);
        _key = _rows.Column(ColumnPath.Of(entity.Key[0].Property));
        _isKeyNumber = entity.Key[0].Kind == ValueKind.Integer;
    }

    /// <summary>Whether anything is selected of the rows.</summary>
    public bool IsAsked { get; private set; }

    /// <summary>What has to be looked at for each request.</summary>
    public IEnumerable<RequestedForm> Forms => _list.AllForms;

    /// <summary>Binds what is selected of the rows.</summary>
    public RowShape Shape(ObjectType type, ISelectedField field)
    {
        IsAsked = true;
        return _rows.Shape(type, field);
    }

    public PreparedQuery Prepare(object?[] variables, SqlCompiler compiler) => _query.For(variables, compiler)[0];

    /// <summary>The prepared query with the keys that are its last value.</summary>
    public static QueryRun For(QueryRun run, IEnumerable<object> keys) => run with { Values = [.. run.Values, keys.ToArray()] };

    /// <summary>Where the rows of a result stand, by their keys.</summary>
    public Dictionary<object, int> Index(RowTable rows)
    {
        var index = new Dictionary<object, int>(rows.Count);
        for (var row = 0; row < rows.Count; row++)
        {
            if (!rows.IsNull(row, _key))
            {
                index[_isKeyNumber ? rows.GetInt32(row, _key) : rows.GetString(row, _key)] = row;
            }
        }

        return index;
    }
}
