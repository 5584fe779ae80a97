using System.Collections;
using Ovop.Engine.Execution;
using Ovop.Engine.Types;
using Ovop.Engine.Values;

namespace Ovop.Engine.Tests.Conformance.Answering;

/// <summary>Rows whose fields are <see cref="HashedValues"/>; rows come into being when they are entered.</summary>
internal sealed class HashedRows(HashedValues values, Schema schema, object?[] variables) : RowSet
{
    private readonly List<HashedObject> _objects = [];

    /// <summary>Keeps objects side by side.</summary>
    public RowRange Add(IReadOnlyList<HashedObject> objects)
    {
        var range = new RowRange(this, _objects.Count, objects.Count);
        _objects.AddRange(objects);
        return range;
    }

    public HashedObject this[int index] => _objects[index];

    /// <summary>The value of a field of a row.</summary>
    public object? Resolve(int index, ISelectedField field)
    {
        var arguments = ArgumentCoercion.Resolve(field.Arguments, variables);
        var place = values.Place(_objects[index].Hash, field.Field, arguments);
        return values.Resolve(place, field.Field, schema);
    }
}

/// <summary>Gives each read a row that stands for the root.</summary>
internal sealed class HashedBackend(Func<Schema> schema) : RowBackend
{
    public override ValueTask ReadAsync(
        IReadOnlyList<RowRead> reads, IServiceProvider services, CancellationToken cancellationToken)
    {
        var values = (HashedValues)services.GetService(typeof(HashedValues))!;
        foreach (var read in reads)
        {
            var rows = new HashedRows(values, schema(), read.Variables);
            rows.Add([new HashedObject(0, null)]);
            read.Result = new RowRef(rows, 0);
        }

        return ValueTask.CompletedTask;
    }
}

/// <summary>A field with everything beneath it, as rows.</summary>
internal sealed class HashedRowSource(RowBackend backend, Func<Schema> schema) : RowSource
{
    public override RowBackend Backend { get; } = backend;

    public override RowPlan Plan(ISelectedField field) => new HashedPlan(Cell(field));

    private RowCell Cell(ISelectedField field) => field.Field.Type.Nullable switch
    {
        ListType { OfType.Nullable: ObjectType type } => new ItemsCell(field, Shape(field, type)),
        NamedType { IsComposite: true } type => new MemberCell(
            field,
            schema().PossibleTypes(type).ToDictionary(
                one => one.Name, one => Shape(field, one), StringComparer.Ordinal)),
        _ => new ValueCell(field),
    };

    private RowShape Shape(ISelectedField field, ObjectType type)
    {
        var fields = field.SelectionOf(type);
        return new RowShape(
            type, fields, [.. fields.Select(one => one.Field.Name == "__typename" ? null : Cell(one))]);
    }

    private static HashedRows RowsOf(RowRef row) => (HashedRows)row.Rows;

    private sealed class HashedPlan(RowCell root) : RowPlan
    {
        public override RowCell Root { get; } = root;
    }

    private sealed class ItemsCell(ISelectedField field, RowShape shape) : ListCell
    {
        public override RowShape? Enter(RowRef row, out RowRange items)
        {
            var found = RowsOf(row).Resolve(row.Index, field) as object[];
            items = RowsOf(row).Add(found?.Cast<HashedObject>().ToArray() ?? []);
            return found is null ? null : shape;
        }
    }

    private sealed class MemberCell(ISelectedField field, Dictionary<string, RowShape> shapes) : ObjectCell
    {
        public override RowShape? Enter(RowRef row, out RowRef target)
        {
            target = row;
            if (RowsOf(row).Resolve(row.Index, field) is not HashedObject found)
            {
                return null;
            }

            target = new RowRef(row.Rows, RowsOf(row).Add([found]).Start);
            return found.TypeName is { } name ? shapes[name] : throw new InvalidOperationException(
                $"Abstract type \"{field.Field.Type.Named}\" must resolve to an Object type at runtime for field "
                + $"\"{field.Field}\". Either the \"{field.Field.Type.Named}\" type should provide a \"resolveType\" "
                + "function or each possible type should provide an \"isTypeOf\" function.");
        }
    }

    private sealed class ValueCell(ISelectedField field) : LeafCell
    {
        public override bool Write(RowRef row, IValueWriter writer)
        {
            var value = RowsOf(row).Resolve(row.Index, field);
            if (value is not null)
            {
                Write(field.Field.Type.Nullable, value, writer);
            }

            return value is not null;
        }

        private static void Write(GraphType type, object value, IValueWriter writer)
        {
            if (type is not ListType list)
            {
                LeafWriter.Write(type.Named, value, writer);
                return;
            }

            writer.WriteRaw("["u8);
            var isFirst = true;
            foreach (var item in (IEnumerable)value)
            {
                writer.WriteRaw(isFirst ? ""u8 : ","u8);
                Write(list.OfType.Nullable, item!, writer);
                isFirst = false;
            }

            writer.WriteRaw("]"u8);
        }
    }
}
