using System.Collections.Immutable;
using System.Text.Json;
using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Operators;
using Ovop.Geo.Querying.Values;
using Ovop.Geo.Spatial;

namespace Ovop.Geo.Tests.Querying;

/// <summary>What tests of queries share: the rows of the class, and short words for parts of a query.</summary>
public abstract class QueryingTests(QueryingFixture fixture) : IClassFixture<QueryingFixture>, IAsyncLifetime
{
    /// <summary>A province, a regency and two districts, beneath which villages may be put.</summary>
    protected const string Ladder = """
        INSERT INTO province (code, name) VALUES ('35', 'Jawa Timur');
        INSERT INTO regency (code, province_code, name, kind) VALUES ('35.05', '35', 'Blitar', 'KABUPATEN');
        INSERT INTO district (code, regency_code, name) VALUES
            ('35.05.01', '35.05', 'Wonodadi'), ('35.05.17', '35.05', 'Wlingi');
        """;

    protected QueryingFixture Fixture => fixture;

    /// <summary>SQL that fills the database before the first test of the class.</summary>
    protected abstract string Rows { get; }

    public Task InitializeAsync() => fixture.FillOnceAsync(Rows);

    public Task DisposeAsync() => Task.CompletedTask;

    protected static EntityModel Model<T>() => QueryingFixture.Models.For<T>();

    protected static EntityQuery Query<T>(params string[] columns) =>
        new(Model<T>()) { Columns = [.. columns.Select(column => new ColumnProjection(Path(column)))] };

    protected static ColumnPath Path(string path) => ColumnPath.Of(path.Split('.'));

    /// <summary>
    /// A column compared by the operator of this name, with constants or slots; arguments that are left out are null.
    /// </summary>
    protected static OperatorFilter Compare<T>(string path, string name, params object?[] arguments)
    {
        var entity = Path(path).Navigations.Aggregate(Model<T>(), (model, step) => model.Relation(step).Target);
        var filterOperator = FilterOperators.Find(entity.Column(Path(path).Property).Kind, name);
        return new OperatorFilter(Path(path), filterOperator, Arguments(filterOperator, arguments));
    }

    /// <summary>What is derived from a geometry column, compared by the operator of this name.</summary>
    protected static OperatorFilter CompareDerived(
        string path, string fields, string name, params object?[] arguments)
    {
        var derived = fields.Split('.').Select(field => GeometryFilterFields.All.Single(one => one.Name == field));
        var operand = derived.Aggregate(new FilterOperand(Path(path)), (of, field) => of.Derive(field));
        var filterOperator = FilterOperators.Find(operand.Fields[^1].Result, name);
        return new OperatorFilter(operand, filterOperator, Arguments(filterOperator, arguments));
    }

    private static ImmutableArray<QueryValue> Arguments(FilterOperator filterOperator, object?[] arguments) =>
        [.. filterOperator.Parameters.Select((_, i) => i < arguments.Length ? Value(arguments[i]) : default)];

    protected static QueryValue Value(object? argument) =>
        argument is QueryValue value ? value : QueryValue.Of(argument);

    protected static FilterNode And(params ImmutableArray<FilterNode> nodes) => new AndFilter(nodes);

    protected static FilterNode Or(params ImmutableArray<FilterNode> nodes) => new OrFilter(nodes);

    protected static GeometryValue Geometry(string geoJson) =>
        GeometryInput.Parse(JsonDocument.Parse(geoJson).RootElement, new GeometryLimits());

    protected static GeometryValue Point(double longitude, double latitude) => Geometry(
        FormattableString.Invariant($$"""{"type":"Point","coordinates":[{{longitude}},{{latitude}}]}"""));
}
