namespace Ovop.Engine.Types;

/// <summary>Stands in planned values where a variable's value will be.</summary>
/// <param name="Index">The variable's place in the operation's definitions.</param>
/// <param name="Name">The variable's name, without the $.</param>
/// <param name="Type">The type of the place where the variable stands.</param>
/// <param name="HasFallback">Whether the place has a default for a variable that is not given.</param>
/// <param name="Fallback">That default.</param>
public sealed record VariableSlot(int Index, string Name, GraphType Type, bool HasFallback, object? Fallback);
