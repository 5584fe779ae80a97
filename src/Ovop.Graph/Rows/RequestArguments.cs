using Ovop.Engine.Types;
using Ovop.Geo.Querying.Values;
using Ovop.Geo.Spatial;

namespace Ovop.Graph.Rows;

/// <summary>
/// Reads planned arguments with a request's variables. A value that only becomes a parameter stays a slot, so that the
/// SQL serves every request; a value that shapes the SQL is read here and now, and noted.
/// </summary>
/// <param name="variables">The coerced variables by index.</param>
/// <param name="ownSlots">How many slots a plan has for values of its own, behind those of the variables.</param>
internal sealed class RequestArguments(object?[] variables, int ownSlots = 0)
{
    private readonly List<GeometryValue> _foreignGeometries = [];

    /// <summary>False once a variable's value, not only its presence, has shaped the query.</summary>
    public bool IsReusable { get; private set; } = true;

    /// <summary>
    /// Geometries that came in another CRS, in the order of the slots that follow all others;
    /// they are transformed before the query runs.
    /// </summary>
    public IReadOnlyList<GeometryValue> ForeignGeometries => _foreignGeometries;

    /// <summary>One of the plan's own values as a parameter of the query.</summary>
    /// <param name="index">Among them, from 0.</param>
    public QueryValue Own(int index) => QueryValue.Slot(variables.Length + index);

    /// <summary>The first slot behind all that are taken so far.</summary>
    public int NextSlot => variables.Length + ownSlots + _foreignGeometries.Count;

    /// <summary>A value that was given and is not null. A null where it has no meaning of its own counts as not given.</summary>
    public bool TryGet(InputValues values, string name, out object value)
    {
        value = null!;
        if (!values.TryGet(name, out var planned) || Settle(planned) is not { } settled || ReferenceEquals(settled, InputValues.Absent))
        {
            return false;
        }

        value = settled;
        return true;
    }

    /// <summary>
    /// The value at hand: <see cref="InputValues.Absent"/>, null, a coerced value, or a <see cref="VariableSlot"/>
    /// whose variable has a value.
    /// </summary>
    /// <exception cref="CoercionException">The value does not fit the place where the variable stands.</exception>
    public object? Settle(object? planned)
    {
        if (planned is not VariableSlot slot)
        {
            return planned;
        }

        if (!slot.TryRead(variables, out var value))
        {
            throw new CoercionException($"Variable \"${slot.Name}\" must not be null where a {slot.Type} is expected.");
        }

        return ReferenceEquals(variables[slot.Index], InputValues.Absent) || value is null ? value : slot;
    }

    /// <summary>A settled value as a parameter of the query.</summary>
    public QueryValue Parameter(object? settled) => settled switch
    {
        VariableSlot slot when variables[slot.Index] is GeometryValue { IsWgs84: false } foreign => Foreign(foreign),
        VariableSlot slot => QueryValue.Slot(slot.Index),
        GeometryValue { IsWgs84: false } foreign => Foreign(foreign),
        object?[] items when Array.Exists(items, item => item is VariableSlot) =>
            QueryValue.Of(Array.ConvertAll(items, item => Structure<object>(Settle(item)))),
        _ => QueryValue.Of(settled),
    };

    /// <summary>A settled value that shapes the query: an object, a list of objects, a switch.</summary>
    public T? Structure<T>(object? settled)
    {
        if (settled is not VariableSlot slot)
        {
            return (T?)settled;
        }

        var value = variables[slot.Index];
        IsReusable &= value is bool;
        return (T?)value;
    }

    // Transformed values differ from request to request, and so does whether there are any.
    private QueryValue Foreign(GeometryValue geometry)
    {
        IsReusable = false;
        _foreignGeometries.Add(geometry);
        return QueryValue.Slot(NextSlot - 1);
    }
}
