using Ovop.Engine.Text;

namespace Ovop.Engine.Types;

/// <summary>Stands in planned values where a variable's value will be.</summary>
/// <param name="Index">
/// The place in a request's values of variables: that of the variable in the operation's definitions or, for a literal
/// of a custom scalar within which variables stand, a place behind them.
/// </param>
/// <param name="Name">The variable's name, without the $.</param>
/// <param name="Type">The type of the place where the variable stands.</param>
/// <param name="HasFallback">Whether the place has a default for a variable that is not given.</param>
/// <param name="Fallback">That default.</param>
public sealed record VariableSlot(int Index, string Name, GraphType Type, bool HasFallback, object? Fallback)
{
    /// <summary>Where the variable stands in the document; null where nobody said.</summary>
    public SourceLocation? Location { get; init; }

    /// <summary>The value in a request: the variable's, or the fallback, or <see cref="InputValues.Absent"/>.</summary>
    /// <param name="variables">The request's values of variables.</param>
    /// <param name="value">The value; meaningless where the result is false.</param>
    /// <returns>False where the place takes no null and there is no value, or null.</returns>
    /// <exception cref="CoercionException">The literal with variables that stands here is not a value of its
    /// type.</exception>
    public bool TryRead(object?[] variables, out object? value)
    {
        value = variables[Index];
        if (value is CoercionException refusal)
        {
            throw new CoercionException(refusal.Message, refusal.Code);
        }

        if (ReferenceEquals(value, InputValues.Absent) && HasFallback)
        {
            value = Fallback;
        }

        return !Type.IsNonNull || (value is not null && !ReferenceEquals(value, InputValues.Absent));
    }
}
