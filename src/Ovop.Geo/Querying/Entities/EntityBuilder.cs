using System.Collections.Immutable;
using System.Reflection;
using NetTopologySuite.Geometries;
using Ovop.Geo.Querying.Values;
using Ovop.Geo.Storage;

namespace Ovop.Geo.Querying.Entities;

/// <summary>From descriptions and C# types to entities.</summary>
internal static class EntityBuilder
{
    public static EntityModel Entity(EntityDescription description)
    {
        var type = Assembly.GetExecutingAssembly().GetType(description.Type, throwOnError: true)!;
        var columns = description.Columns.Select(column => Column(type, column)).ToImmutableArray();
        return new EntityModel(
            type,
            SqlName.Quote(description.Schema, description.Table),
            columns,
            [.. description.Key.Select(part => columns.Single(column => column.Property == part))])
        {
            VersionedName = description.IsView ? null : description.Table,
        };
    }

    public static EntityRelation Relation(
        EntityModel owner, RelationDescription description, IReadOnlyDictionary<string, EntityModel> entities)
    {
        var target = entities[description.Target];
        return new EntityRelation
        {
            Name = description.Name,
            Target = target,
            IsList = description.IsList,
            IsRequired = description.IsRequired,
            HoldsTargetKey = description.HoldsTargetKey,
            SourceColumns = Columns(owner, description.SourceColumns),
            TargetColumns = Columns(target, description.TargetColumns),
            Link = description.Link is { } link ? Link(entities[link.Entity], link) : null,
        };
    }

    private static EntityLink Link(EntityModel between, LinkDescription description) => new(
        between.Table, Columns(between, description.SourceColumns), Columns(between, description.TargetColumns));

    private static EntityColumn Column(Type owner, ColumnDescription description)
    {
        var declared = owner.GetProperty(description.Property)?.PropertyType
            ?? throw new InvalidOperationException($"{owner.Name} has no property {description.Property}.");
        var type = Nullable.GetUnderlyingType(declared) ?? declared;
        return new EntityColumn
        {
            Property = description.Property,
            Name = description.Name,
            Kind = KindOf(type),
            ClrType = type,
            IsNullable = description.IsNullable,
            IsIndexed = description.IsIndexed,
            IsSorted = description.IsSorted,
            ToStored = type.IsEnum ? Stored : null,
        };
    }

    private static object? Stored(object? value) => value is null ? null : UpperSnake.Of(value.ToString()!);

    private static ImmutableArray<EntityColumn> Columns(EntityModel entity, ImmutableArray<string> properties) =>
        [.. properties.Select(entity.Column)];

    private static ValueKind KindOf(Type type) => type switch
    {
        _ when type == typeof(string) || type == typeof(char) => ValueKind.Text,
        _ when type.IsEnum => ValueKind.Enum,
        _ when type == typeof(int) || type == typeof(long) || type == typeof(short) => ValueKind.Integer,
        _ when type == typeof(double) => ValueKind.Float,
        _ when type == typeof(bool) => ValueKind.Boolean,
        _ when type == typeof(DateOnly) => ValueKind.Date,
        _ when typeof(Geometry).IsAssignableFrom(type) => ValueKind.Geometry,
        _ when typeof(IEnumerable<string>).IsAssignableFrom(type) => ValueKind.TextArray,
        _ => throw new NotSupportedException($"Queries cannot read a column of type {type}."),
    };
}
