using Ovop.Engine.Output;
using Ovop.Engine.Planning;
using Ovop.Engine.Types;

namespace Ovop.Engine.Execution;

/// <summary>Walks the rows that a source returned and writes them; nulls climb as in <see cref="ResultWriter"/>.</summary>
internal sealed class RowWriter(ResponseWriter writer, FieldErrors errors)
{
    /// <summary>Writes the value of one field.</summary>
    /// <returns>False where a null must climb to the parent.</returns>
    public bool WriteValue(RowCell cell, RowRef row, PlannedField field, GraphType type)
    {
        var start = writer.Position;
        try
        {
            var outcome = cell switch
            {
                LeafCell leaf => leaf.Write(row, writer) ? Outcome.Written : Outcome.Null,
                ObjectCell child => WriteObject(child, row),
                ListCell list => WriteList(list, row, field, (ListType)type.Nullable),
                MixedListCell list => WriteMixed(list, row, field, (ListType)type.Nullable),
                _ => throw new InvalidOperationException($"{field.Field}: unknown cell {cell.GetType().Name}."),
            };
            if (outcome == Outcome.Written)
            {
                return true;
            }

            if (outcome == Outcome.Null && type.IsNonNull)
            {
                errors.AddNullError(field);
            }
        }
        catch (Exception exception) when (exception is not ResponseTooLargeException && !errors.Context.EndsRequest(exception))
        {
            errors.Add(errors.Context.ErrorOf(exception, field));
        }

        writer.Truncate(start);
        if (type.IsNonNull)
        {
            return false;
        }

        writer.WriteNull();
        return true;
    }

    private Outcome WriteObject(ObjectCell cell, RowRef row)
    {
        var shape = cell.Enter(row, out var target);
        return shape is null ? Outcome.Null : WriteFields(shape, target) ? Outcome.Written : Outcome.Climbing;
    }

    private Outcome WriteList(ListCell cell, RowRef row, PlannedField field, ListType type)
    {
        var shape = cell.Enter(row, out var items);
        if (shape is null)
        {
            return Outcome.Null;
        }

        writer.BeginList();
        for (var i = 0; i < items.Count; i++)
        {
            writer.Separate();
            var start = writer.Position;
            errors.Path.Push(i);
            var isWritten = WriteFields(shape, new RowRef(items.Rows, items.Start + i));
            errors.Path.Pop();
            if (isWritten)
            {
                continue;
            }

            if (type.OfType.IsNonNull)
            {
                return Outcome.Climbing;
            }

            writer.Truncate(start);
            writer.WriteNull();
        }

        writer.EndList();
        return Outcome.Written;
    }

    private Outcome WriteMixed(MixedListCell cell, RowRef row, PlannedField field, ListType type)
    {
        if (cell.Count(row) is not { } count)
        {
            return Outcome.Null;
        }

        writer.BeginList();
        for (var i = 0; i < count; i++)
        {
            writer.Separate();
            var start = writer.Position;
            errors.Path.Push(i);
            var outcome = cell.Enter(row, i, out var target) is not { } shape ? Outcome.Null
                : WriteFields(shape, target) ? Outcome.Written : Outcome.Climbing;
            if (outcome == Outcome.Null && type.OfType.IsNonNull)
            {
                errors.AddNullError(field);
            }

            errors.Path.Pop();
            if (outcome == Outcome.Written)
            {
                continue;
            }

            if (type.OfType.IsNonNull)
            {
                return Outcome.Climbing;
            }

            writer.Truncate(start);
            writer.WriteNull();
        }

        writer.EndList();
        return Outcome.Written;
    }

    private bool WriteFields(RowShape shape, RowRef row)
    {
        writer.BeginObject();
        for (var i = 0; i < shape.Fields.Count; i++)
        {
            var field = (PlannedField)shape.Fields[i];
            writer.WriteKey(field.EncodedKey);
            if (shape.Cells[i] is not { } cell)
            {
                writer.WriteString(shape.Type.Name);
                continue;
            }

            errors.Path.Push(field.ResponseKey);
            var isWritten = WriteValue(cell, row, field, field.Field.Type);
            errors.Path.Pop();
            if (!isWritten)
            {
                return false;
            }
        }

        writer.EndObject();
        return true;
    }

    private enum Outcome
    {
        Written,
        Null,
        Climbing,
    }
}
