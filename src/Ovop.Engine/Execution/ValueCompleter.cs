using System.Collections;
using Ovop.Engine.Planning;
using Ovop.Engine.Types;

namespace Ovop.Engine.Execution;

/// <summary>
/// CompleteValue (section 6.4.3), as far as it needs no writer: finds the objects within a resolved value.
/// Nulls and leaves are judged when the response is written.
/// </summary>
internal sealed class ValueCompleter(Schema schema)
{
    private List<ObjectResult> _objects = [];

    /// <summary>The objects found since the last call: the next level.</summary>
    public IReadOnlyList<ObjectResult> TakeObjects()
    {
        var objects = _objects;
        _objects = [];
        return objects;
    }

    /// <summary>A result as <see cref="ObjectResult.Results"/> keeps it.</summary>
    public object? Complete(PlannedField field, GraphType type, object? value)
    {
        if (value is null)
        {
            return null;
        }

        switch (type.Nullable)
        {
            case ListType list when value is IEnumerable items and not string:
                return new ListResult([.. items.Cast<object?>().Select(item => Complete(field, list.OfType, item))]);
            case ListType:
                throw new InvalidOperationException($"Expected Iterable, but did not find one for field \"{field.Field}\".");
            case NamedType { IsComposite: true } composite:
                var objectType = ConcreteType(field, composite, value);
                var result = new ObjectResult(objectType, value, field.Selection(objectType));
                _objects.Add(result);
                return result;
            default:
                return value;
        }
    }

    // Section 6.4.3, ResolveAbstractType.
    private ObjectType ConcreteType(PlannedField field, NamedType type, object value)
    {
        if (type is ObjectType only)
        {
            return only;
        }

        return schema.PossibleTypes(type).FirstOrDefault(possible => possible.IsTypeOf?.Invoke(value) ?? false)
            ?? throw new InvalidOperationException(
                $"Abstract type \"{type}\" must resolve to an Object type at runtime for field \"{field.Field}\".");
    }
}
