using Ovop.Engine.Language;
using Ovop.Engine.Types;

namespace Ovop.Engine.Validation.Walking;

/// <summary>A place where a variable is used.</summary>
/// <param name="Node">The variable.</param>
/// <param name="Type">What the place is to be; null where the schema does not say.</param>
/// <param name="HasDefaultValue">Whether the argument or input field that takes it has a default.</param>
/// <param name="ParentType">The list type or input object type around it; null where there is none.</param>
internal sealed record VariableUsage(VariableNode Node, GraphType? Type, bool HasDefaultValue, GraphType? ParentType);
