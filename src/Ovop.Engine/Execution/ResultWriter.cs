using Ovop.Engine.Output;
using Ovop.Engine.Planning;
using Ovop.Engine.Text;
using Ovop.Engine.Types;

namespace Ovop.Engine.Execution;

/// <summary>
/// Writes resolved results. A method that writes a value returns false where a null must climb further
/// (section 6.4.4); its caller takes back what stands there.
/// </summary>
internal sealed class ResultWriter(OperationContext context, ResponseWriter writer, List<GraphQLError> errors)
{
    private readonly FieldErrors _errors = new(context, errors);

    public bool WriteObject(ObjectResult result)
    {
        writer.BeginObject();
        for (var i = 0; i < result.Fields.Length; i++)
        {
            if (!WriteField(result, i))
            {
                return false;
            }
        }

        writer.EndObject();
        return true;
    }

    /// <summary>Writes one field of an object that was begun: its key and its value.</summary>
    public bool WriteField(ObjectResult result, int index)
    {
        var field = result.Fields[index];
        writer.WriteKey(field.EncodedKey);
        if (field.IsTypename)
        {
            writer.WriteString(result.Type.Name);
            return true;
        }

        _errors.Path.Push(field.ResponseKey);
        var isWritten = WriteValue(field, field.Field.Type, result.Results[index]);
        _errors.Path.Pop();
        return isWritten;
    }

    private bool WriteValue(PlannedField field, GraphType type, object? result)
    {
        var start = writer.Position;
        switch (result)
        {
            case null:
                return WriteNull(field, type);
            case FieldFault fault:
                _errors.Add(fault.Error);
                return TakeBack(type, start);
            case ObjectResult child:
                return WriteObject(child) || TakeBack(type, start);
            case ListResult list:
                return WriteList(field, (ListType)type.Nullable, list) || TakeBack(type, start);
            case RowRead read:
                return new RowWriter(writer, _errors).WriteValue(read.Plan.Root, read.Result, field, type);
            default:
                return WriteLeaf(field, type, result);
        }
    }

    private bool WriteList(PlannedField field, ListType type, ListResult list)
    {
        writer.BeginList();
        for (var i = 0; i < list.Items.Count; i++)
        {
            writer.Separate();
            _errors.Path.Push(i);
            var isWritten = WriteValue(field, type.OfType, list.Items[i]);
            _errors.Path.Pop();
            if (!isWritten)
            {
                return false;
            }
        }

        writer.EndList();
        return true;
    }

    private bool WriteLeaf(PlannedField field, GraphType type, object value)
    {
        var start = writer.Position;
        try
        {
            LeafWriter.Write(type.Named, value, writer);
            return true;
        }
        catch (Exception exception) when (exception is not ResponseTooLargeException)
        {
            _errors.Add(context.ErrorOf(exception, field));
            return TakeBack(type, start);
        }
    }

    private bool WriteNull(PlannedField field, GraphType type)
    {
        if (type.IsNonNull)
        {
            _errors.AddNullError(field);
            return false;
        }

        writer.WriteNull();
        return true;
    }

    private bool TakeBack(GraphType type, int start)
    {
        if (type.IsNonNull)
        {
            return false;
        }

        writer.Truncate(start);
        writer.WriteNull();
        return true;
    }
}
