using Ovop.Engine.Planning;
using Ovop.Engine.Text;
using Ovop.Engine.Types;

namespace Ovop.Engine.Execution;

/// <summary>An object whose fields are resolved one level after its own.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Value">What the resolvers of its fields see as parent.</param>
/// <param name="Fields">What is selected of it.</param>
internal sealed record ObjectResult(ObjectType Type, object? Value, PlannedField[] Fields)
{
    /// <summary>
    /// One for each field: null, a leaf's value, an <see cref="ObjectResult"/>, a <see cref="ListResult"/>,
    /// a <see cref="FieldFault"/>, or a <see cref="RowRead"/>.
    /// </summary>
    public object?[] Results { get; } = new object?[Fields.Length];
}

/// <summary>A list; its items are as <see cref="ObjectResult.Results"/>.</summary>
/// <param name="Items">The completed items.</param>
internal sealed record ListResult(IReadOnlyList<object?> Items);

/// <summary>A field, or an item of its list, that failed; the path is added when the response is written.</summary>
/// <param name="Error">What to report.</param>
internal sealed record FieldFault(GraphQLError Error);
