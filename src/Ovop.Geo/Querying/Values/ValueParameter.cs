namespace Ovop.Geo.Querying.Values;

/// <summary>A parameter of a filter operator or of a computed field. A face makes its own input types from these.</summary>
/// <param name="Name">
/// As on the wire (camelCase); empty where the operator takes one value directly, as in <c>eq: "x"</c>.
/// </param>
/// <param name="Kind">Null: of the kind of the column that is filtered.</param>
/// <param name="Description">One English sentence with unit and range.</param>
public sealed record ValueParameter(string Name, ValueKind? Kind, string Description)
{
    /// <summary>Whether a list of values is taken.</summary>
    public bool IsList { get; init; }

    /// <summary>
    /// Whether null means something: for <c>eq</c> it asks for the rows without a value. Elsewhere null is refused.
    /// </summary>
    public bool AcceptsNull { get; init; }

    /// <summary>
    /// Whether no index finds the rows where this is given alone, though the operator is served by one otherwise.
    /// </summary>
    public bool IsUnserved { get; init; }
}
