using System.Collections.Immutable;
using System.Text.Json;
using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Values;
using Ovop.Geo.Spatial;
using Ovop.Graph.Entities;
using Ovop.Graph.Entities.Members;

namespace Ovop.Graph.Exports;

/// <summary>
/// A list that can be exported: those on the query root, with 1. their own columns, 2. longitude and latitude where they
/// have a point, 3. code or slug, and name, of each row that a relation to one leads to.
/// </summary>
internal sealed record ExportList
{
    /// <summary>As on the query root, such as <c>villages</c>.</summary>
    public required string Name { get; init; }

    public required EntityModel Entity { get; init; }

    /// <summary>The input type of <c>where</c>.</summary>
    public required string FilterName { get; init; }

    /// <summary>The input type of each key of <c>order</c>.</summary>
    public required string SortName { get; init; }

    /// <summary>The order where a request gives none; empty: that of the key.</summary>
    public required ImmutableArray<OrderKey> UsualOrder { get; init; }

    /// <summary>Each name once.</summary>
    public required ImmutableArray<ExportColumn> Columns { get; init; }

    /// <summary>The column that identifies a row for others: its code or slug. -1 where there is none.</summary>
    public required int Identity { get; init; }

    /// <summary>Empty for a list of things that have no place. The first is the usual one: an area before a point.</summary>
    public required ImmutableArray<ExportGeometry> Geometries { get; init; }

    /// <summary>Whose data they are.</summary>
    public required ExportNotice Notice { get; init; }

    public bool IsLocated => !Geometries.IsEmpty;

    /// <summary>All of a schema, by name.</summary>
    /// <param name="definitions">Of the schema.</param>
    /// <param name="notice">What every row must be read with; null where nothing.</param>
    public static ImmutableArray<ExportList> Of(EntityDefinitions definitions, string? notice) =>
    [
        .. definitions.All.Where(definition => definition.ListField is not null)
            .Select(definition => Of(definition, definitions, notice))
            .OrderBy(list => list.Name, StringComparer.Ordinal),
    ];

    private static ExportList Of(EntityDefinition definition, EntityDefinitions definitions, string? notice)
    {
        ImmutableArray<ExportGeometry> geometries =
        [
            .. definition.Members.OfType<GeometryMember>()
                .Select(member => new ExportGeometry(member.Name, member.Path, member.IsPoint))
                .OrderBy(geometry => geometry.IsPoint),
        ];
        ImmutableArray<ExportColumn> columns =
        [
            // What other rows tell, such as a village's stage, is found anew for each row: too slow for a whole country.
            .. definition.Members.OfType<ColumnMember>().Where(member => member.Path.Navigations.IsEmpty)
                .Select(member => new ExportColumn(Snake(member.Name), new ColumnProjection(member.Path), member.Kind)),
            .. geometries.Where(geometry => geometry.IsPoint).SelectMany(Position),
            .. definition.Members.OfType<ObjectMember>().SelectMany(member => Related(member, definitions)),
        ];
        var key = definition.SingleField is { } single ? new ColumnProjection(ColumnPath.Of(single.Property)) : null;
        return new ExportList
        {
            Name = definition.ListField!,
            Entity = definition.Model,
            FilterName = definition.FilterName,
            SortName = definition.SortName,
            UsualOrder = definition.UsualOrder,
            Columns = columns,
            Identity = columns.Select(column => column.Projection).ToImmutableArray().IndexOf(key!),
            Geometries = geometries,
            Notice = ExportNotice.Of(definition, notice),
        };
    }

    private static IEnumerable<ExportColumn> Position(ExportGeometry point) =>
        new[] { TextFields.Longitude, TextFields.Latitude }.Select(field =>
            new ExportColumn(field.Name, new ComputedProjection(field, point.Path, []), field.Result));

    private static IEnumerable<ExportColumn> Related(ObjectMember member, EntityDefinitions definitions)
    {
        var target = definitions.For(member.Relation.Target);
        return new[] { target.SingleField?.Property, "Name" }
            .Where(property => property is not null && target.Model.Columns.ContainsKey(property))
            .Select(property => new ExportColumn(
                $"{Snake(member.Name)}_{Snake(property!)}",
                new ColumnProjection(ColumnPath.Of(member.Relation.Name, property!)),
                ValueKind.Text));
    }

    private static string Snake(string name) => JsonNamingPolicy.SnakeCaseLower.ConvertName(name);
}
