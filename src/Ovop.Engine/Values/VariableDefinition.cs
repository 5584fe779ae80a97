using Ovop.Engine.Text;
using Ovop.Engine.Types;

namespace Ovop.Engine.Values;

/// <summary>A variable of an operation, its type and default resolved. Immutable, shared by requests.</summary>
/// <param name="Index">The place in the operation's definitions and in a request's values.</param>
/// <param name="Name">The name, without the $.</param>
/// <param name="Type">The declared type.</param>
/// <param name="HasDefault">Whether a default is declared.</param>
/// <param name="Default">The coerced default; null both for "no default" and for the default null.</param>
/// <param name="Location">Where it is declared.</param>
public sealed record VariableDefinition(
    int Index, string Name, GraphType Type, bool HasDefault, object? Default, SourceLocation Location);
