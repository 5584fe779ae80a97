using Ovop.Engine.Text;
using Ovop.Engine.Types;

namespace Ovop.Engine.Tests.Execution;

/// <summary>Rows kept in memory: what a database's would be, in the smallest form that shows how the engine walks them.</summary>
internal sealed class ListRows(IReadOnlyList<IReadOnlyDictionary<string, object?>> rows) : RowSet, IDisposable
{
    public bool IsDisposed { get; private set; }

    public IReadOnlyList<IReadOnlyDictionary<string, object?>> Rows { get; } = rows;

    public void Dispose() => IsDisposed = true;
}

/// <summary>Counts how often, and for how many fields, it was read.</summary>
internal sealed class ListBackend(ListRows rows) : RowBackend
{
    public List<int> Reads { get; } = [];

    public Func<RowRead, GraphQLException?> Fails { get; init; } = _ => null;

    public override ValueTask ReadAsync(IReadOnlyList<RowRead> reads, IServiceProvider services, CancellationToken cancellationToken)
    {
        Reads.Add(reads.Count);
        foreach (var read in reads)
        {
            read.Result = new RowRef(rows, 0);
            read.Holder = rows;
            read.Error = Fails(read);
        }

        return ValueTask.CompletedTask;
    }
}

/// <summary>All rows as a list; each selected field is the value of that name.</summary>
internal sealed class ListSource(RowBackend backend) : RowSource
{
    public override RowBackend Backend { get; } = backend;

    public override RowPlan Plan(ISelectedField field) => new ListPlan(new AllRowsCell(Shape(field)));

    private static RowShape Shape(ISelectedField field)
    {
        var type = (ObjectType)field.Field.Type.Named;
        var fields = field.SelectionOf(type);
        return new RowShape(type, fields, [.. fields.Select(Cell)]);
    }

    private static RowCell? Cell(ISelectedField field) => field.Field.Resolver switch
    {
        null => null,
        _ when field.Field.Type.Named.IsComposite => new SameRowCell(Shape(field)),
        _ => new ValueCell(field.Field.Name),
    };

    private sealed class ListPlan(RowCell root) : RowPlan
    {
        public override RowCell Root { get; } = root;
    }

    private sealed class AllRowsCell(RowShape shape) : ListCell
    {
        public override RowShape Enter(RowRef row, out RowRange items)
        {
            items = new RowRange(row.Rows, 0, ((ListRows)row.Rows).Rows.Count);
            return shape;
        }
    }

    private sealed class SameRowCell(RowShape shape) : ObjectCell
    {
        public override RowShape Enter(RowRef row, out RowRef target)
        {
            target = row;
            return shape;
        }
    }

    private sealed class ValueCell(string name) : LeafCell
    {
        public override bool Write(RowRef row, IValueWriter writer)
        {
            switch (((ListRows)row.Rows).Rows[row.Index].GetValueOrDefault(name))
            {
                case null:
                    return false;
                case string text:
                    writer.WriteString(text);
                    return true;
                case Exception failure:
                    throw failure;
                case var other:
                    writer.WriteNumber(Convert.ToInt64(other, null));
                    return true;
            }
        }
    }
}

/// <summary>A field of a row.</summary>
internal sealed class ValueField : RowField;
