using Ovop.Engine.Language;
using Ovop.Engine.Types;

namespace Ovop.Engine.Values;

/// <summary>
/// A literal of a custom scalar within which variables stand, such as <c>{type: "Point", coordinates: [$lon,
/// $lat]}</c>.
/// Only the whole is a value of the scalar, so it is put together once for each request and kept behind the variables.
/// </summary>
/// <param name="Index">The place in a request's values.</param>
/// <param name="Type">The scalar.</param>
/// <param name="Literal">The literal with its variables.</param>
public sealed record DerivedValue(int Index, ScalarType Type, ValueNode Literal);
