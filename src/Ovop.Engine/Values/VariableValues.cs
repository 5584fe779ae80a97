using Ovop.Engine.Text;

namespace Ovop.Engine.Values;

/// <summary>A request's variables, coerced, or what is wrong with them.</summary>
/// <param name="Values">
/// By index: first those of the definitions, <see cref="Types.InputValues.Absent"/> where nothing was given and there
/// is no default, then the derived ones. Meaningless where there are errors.
/// </param>
/// <param name="Errors">Empty where all is well.</param>
public sealed record VariableValues(object?[] Values, IReadOnlyList<GraphQLError> Errors)
{
    /// <summary>Those of an operation without variables.</summary>
    public static VariableValues None { get; } = new([], []);

    public bool HasErrors => Errors.Count > 0;
}
