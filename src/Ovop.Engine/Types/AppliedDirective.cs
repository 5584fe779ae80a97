namespace Ovop.Engine.Types;

/// <summary>A directive as it stands on a definition, with its arguments in the order of writing.</summary>
/// <param name="Name">The directive's name, without the @.</param>
/// <param name="Arguments">Coerced values by argument name.</param>
public sealed record AppliedDirective(string Name, IReadOnlyList<(string Name, object? Value)> Arguments);
