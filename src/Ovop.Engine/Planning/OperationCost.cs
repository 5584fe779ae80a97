namespace Ovop.Engine.Planning;

/// <summary>
/// What an operation costs (GraphQL Cost Directives, draft of IBM, section 5.3.2:
/// <see href="https://ibm.github.io/graphql-specs/cost-spec.html#sec-Costs"/>).
/// </summary>
/// <param name="Field">The weights of all fields and arguments, each time that the field is resolved: work.</param>
/// <param name="Type">The weights of the types of all values: the size of the answer.</param>
public readonly record struct OperationCost(double Field, double Type)
{
    // Sums and products stay far below infinity, where 0 times would no longer be 0.
    private const double Most = 1e15;

    /// <summary>Both together.</summary>
    public OperationCost And(OperationCost other) => new(Math.Min(Field + other.Field, Most), Math.Min(Type + other.Type, Most));

    /// <summary>So many times; 0 or more.</summary>
    public OperationCost Times(double count) => new(Math.Min(Field * count, Most), Math.Min(Type * count, Most));

    /// <summary>The larger of both, in each respect.</summary>
    public OperationCost Or(OperationCost other) => new(Math.Max(Field, other.Field), Math.Max(Type, other.Type));
}
