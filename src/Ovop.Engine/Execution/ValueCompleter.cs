using System.Collections;
using Ovop.Engine.Planning;
using Ovop.Engine.Types;

namespace Ovop.Engine.Execution;

/// <summary>
/// CompleteValue (section 6.4.3), as far as it needs no writer: finds the objects within a resolved value.
/// Nulls and leaves are judged when the response is written.
/// </summary>
internal sealed class ValueCompleter(OperationContext context)
{
    private readonly Schema _schema = context.Plan.Schema;
    private List<ObjectResult> _objects = [];

    /// <summary>The objects found since the last call: the next level.</summary>
    public IReadOnlyList<ObjectResult> TakeObjects()
    {
        var objects = _objects;
        _objects = [];
        return objects;
    }

    /// <summary>
    /// A result as <see cref="ObjectResult.Results"/> keeps it. An exception that stands in a value's place, in a
    /// batch or a list, is the failure of that place alone.
    /// </summary>
    public object? Complete(PlannedField field, GraphType type, object? value)
    {
        if (value is null)
        {
            return null;
        }

        if (value is Exception failure)
        {
            return context.EndsRequest(failure) ? throw failure : new FieldFault(context.ErrorOf(failure, field));
        }

        switch (type.Nullable)
        {
            case ListType list when value is IEnumerable items and not string:
                return new ListResult([.. items.Cast<object?>().Select(item => CompleteItem(field, list.OfType, item))]);
            case ListType:
                throw new InvalidOperationException($"Expected Iterable, but did not find one for field \"{field.Field}\".");
            case { Named: { IsComposite: true } composite }:
                var objectType = ConcreteType(field, composite, value);
                var result = new ObjectResult(objectType, value, field.FieldsOf(objectType));
                _objects.Add(result);
                return result;
            default:
                return value;
        }
    }

    /// <summary>What is wrong with one item is that item's error: the others stand.</summary>
    private object? CompleteItem(PlannedField field, GraphType type, object? item)
    {
        try
        {
            return Complete(field, type, item);
        }
        catch (Exception exception) when (!context.EndsRequest(exception))
        {
            return new FieldFault(context.ErrorOf(exception, field));
        }
    }

    // Section 6.4.3, ResolveAbstractType.
    private ObjectType ConcreteType(PlannedField field, NamedType type, object value)
    {
        if (type is ObjectType only)
        {
            return only;
        }

        return _schema.PossibleTypes(type).FirstOrDefault(possible => possible.IsTypeOf?.Invoke(value) ?? false)
            ?? throw new InvalidOperationException(
                $"Abstract type \"{type}\" must resolve to an Object type at runtime for field \"{field.Field}\". "
                + $"Either the \"{type}\" type should provide a \"resolveType\" function or each possible type should "
                + "provide an \"isTypeOf\" function.");
    }
}
