using System.Collections.Frozen;
using System.Collections.Immutable;
using Ovop.Geo.Querying.Operators;
using Ovop.Geo.Querying.Values;

namespace Ovop.Geo.Querying;

/// <summary>All filter operators. Their order is that in which the faces list them and means nothing else.</summary>
public static class FilterOperators
{
    public static ImmutableArray<FilterOperator> All { get; } =
    [
        .. WithNegation(new EqualOperator(), "neq"),
        .. WithNegation(new InOperator(), "nin"),
        .. WithNegation(new TextContainsOperator(), "ncontains"),
        .. WithNegation(new StartsWithOperator(), "nstartsWith"),
        .. WithNegation(new EndsWithOperator(), "nendsWith"),
        new EqualInsensitiveOperator(),
        new SimilarOperator(),
        .. WithNegation(new GreaterOperator(), "ngt"),
        .. WithNegation(new GreaterOrEqualOperator(), "ngte"),
        .. WithNegation(new LessOperator(), "nlt"),
        .. WithNegation(new LessOrEqualOperator(), "nlte"),
        .. WithNegation(new IntersectsOperator(), "nintersects"),
        .. WithNegation(new WithinOperator(), "nwithin"),
        .. WithNegation(new GeometryContainsOperator(), "ncontains"),
        .. WithNegation(new OverlapsOperator(), "noverlaps"),
        .. WithNegation(new TouchesOperator(), "ntouches"),
        .. WithNegation(new CrossesOperator(), "ncrosses"),
        .. WithNegation(new DisjointOperator(), "ndisjoint"),
        .. WithNegation(new SpatialEqualsOperator(), "nequals"),
        .. WithNegation(new CoversOperator(), "ncovers"),
        .. WithNegation(new CoveredByOperator(), "ncoveredBy"),
        .. WithNegation(new RelateOperator(), "nrelate"),
        .. WithNegation(new BoxOperator(), "nbbox"),
        .. WithNegation(new WithinDistanceOperator(), "nwithinDistance"),
        .. WithNegation(new DistanceMetresOperator(), "ndistanceMetres"),
    ];

    /// <summary>
    /// Lies in a geometry, slivers allowed; its one argument is the geometry. Not of the list: with other tables' rows
    /// as the shapes it is an <see cref="InsideFilter"/>, and the faces offer both as one.
    /// </summary>
    public static FilterOperator Inside { get; } = new InsideOperator();

    private static readonly FrozenDictionary<ValueKind, ImmutableArray<FilterOperator>> ByKind =
        Enum.GetValues<ValueKind>().ToFrozenDictionary(
            kind => kind,
            kind => All.Where(filterOperator => filterOperator.AppliesTo(kind)).ToImmutableArray());

    /// <summary>Those that apply to a kind of column; none for a kind that cannot be filtered.</summary>
    public static ImmutableArray<FilterOperator> For(ValueKind column) => ByKind[column];

    /// <exception cref="ArgumentException">There is no such operator for this kind of column.</exception>
    public static FilterOperator Find(ValueKind column, string name) =>
        ByKind[column].FirstOrDefault(candidate => string.Equals(candidate.Name, name, StringComparison.Ordinal))
        ?? throw new ArgumentException($"A column of kind {column} has no operator {name}.", nameof(name));

    private static FilterOperator[] WithNegation(FilterOperator positive, string negatedName) =>
        [positive, new NegatedOperator(positive, negatedName)];
}
