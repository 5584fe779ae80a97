using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using NetTopologySuite.Geometries;
using Ovop.Geo.Querying.Values;

namespace Ovop.Geo.Querying.Entities;

/// <summary>From EF's entity types to tables and columns.</summary>
internal static class EntityTables
{
    /// <summary>The quoted table or view; null for a type that is mapped to neither.</summary>
    public static string? NameOf(IEntityType type)
    {
        var (name, schema) = type.GetTableName() is { } table
            ? (table, type.GetSchema())
            : (type.GetViewName(), type.GetViewSchema());
        return name is null ? null : SqlName.Quote(schema, name);
    }

    public static EntityModel Entity(IEntityType type)
    {
        var columns = type.GetProperties().Select(Column).ToImmutableArray();
        var key = type.FindPrimaryKey()?.Properties ?? [];
        return new EntityModel(
            type.ClrType,
            NameOf(type)!,
            columns,
            [.. key.Select(part => columns.Single(column => column.Property == part.Name))])
        {
            VersionedName = type.GetTableName(),
        };
    }

    public static EntityColumn Column(IProperty property)
    {
        var clrType = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
        return new EntityColumn
        {
            Property = property.Name,
            Name = property.GetColumnName(),
            Kind = KindOf(clrType),
            ClrType = clrType,
            IsNullable = property.IsNullable,
            IsIndexed = LeadsKey(property) || LeadingIndexes(property).Any(),
            IsSorted = LeadsKey(property) || LeadingIndexes(property).Any(index => index.GetMethod() is null),
            ToStored = clrType.IsEnum ? property.GetTypeMapping().Converter?.ConvertToProvider : null,
        };
    }

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

    private static bool LeadsKey(IProperty property) =>
        property.GetContainingKeys().Any(key => key.Properties[0] == property);

    private static IEnumerable<IIndex> LeadingIndexes(IProperty property) =>
        property.GetContainingIndexes().Where(index => index.Properties[0] == property);
}
