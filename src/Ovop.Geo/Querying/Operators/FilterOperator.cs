using System.Collections.Immutable;
using Ovop.Geo.Querying.Values;

namespace Ovop.Geo.Querying.Operators;

/// <summary>
/// One way to compare a column with values. Every face derives its filter inputs from the list of them,
/// <c>FilterOperators</c>.
/// </summary>
/// <remarks>
/// A column without a value answers no operator but <c>eq: null</c> and <c>in: [null]</c>; so it answers every negated
/// one.
/// </remarks>
public abstract class FilterOperator
{
    /// <summary>The name on the wire, such as <c>startsWith</c>; unique among the operators of one kind of column.</summary>
    public abstract string Name { get; }

    /// <summary>One English sentence for whoever writes a query.</summary>
    public abstract string Description { get; }

    /// <summary>
    /// One parameter with an empty name: the operator takes the value directly. Named ones: it takes an object of them.
    /// </summary>
    public abstract ImmutableArray<ValueParameter> Parameters { get; }

    /// <summary>
    /// What the faces call the object of named parameters, such as <c>GeometryMetres</c>: made of those that must be
    /// given. Operators of one such name have the same parameters.
    /// </summary>
    public virtual string ParametersName => string.Concat(
        Parameters.Where(parameter => !parameter.AcceptsNull && parameter.Name.Length > 0)
            .Select(parameter => char.ToUpperInvariant(parameter.Name[0]) + parameter.Name[1..]));

    /// <summary>
    /// Whether an index on the column, where there is one of the fitting sort, finds the rows; not where only parameters are
    /// given that are <see cref="ValueParameter.IsUnserved"/>.
    /// </summary>
    public virtual bool IsIndexServed => false;

    public abstract bool AppliesTo(ValueKind column);

    public override string ToString() => Name;

    /// <summary>The condition as SQL that may stand between AND and OR without parentheses of its own.</summary>
    internal abstract string ToSql(OperatorSql sql);
}
