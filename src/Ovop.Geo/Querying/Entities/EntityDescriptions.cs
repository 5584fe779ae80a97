using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Ovop.Geo.Querying.Entities;

/// <summary>
/// From EF's entity types, keys, indexes and navigations to descriptions. It runs where the model changes, and not where
/// it is queried: EF takes some 40 MB to build its model, of which a server needs a few hundred names.
/// </summary>
internal static class EntityDescriptions
{
    /// <param name="model">That of the context: <c>context.Model</c>.</param>
    /// <returns>By type, so that the text of two models differs where they do.</returns>
    public static ImmutableArray<EntityDescription> Of(IModel model) =>
    [
        .. model.GetEntityTypes()
            .Where(type => !type.IsOwned() && NameOf(type) is not null)
            .OrderBy(type => type.ClrType.FullName, StringComparer.Ordinal)
            .Select(Entity),
    ];

    private static EntityDescription Entity(IEntityType type)
    {
        var isView = type.GetTableName() is null;
        return new EntityDescription
        {
            Type = type.ClrType.FullName!,
            Table = NameOf(type)!,
            Schema = isView ? type.GetViewSchema() : type.GetSchema(),
            IsView = isView,
            Key = Names(type.FindPrimaryKey()?.Properties ?? []),
            Columns = [.. type.GetProperties().Select(Column)],
            Relations = [.. type.GetNavigations().Select(Direct), .. type.GetSkipNavigations().Select(OverLink)],
        };
    }

    /// <summary>Null for a type that is mapped to neither a table nor a view.</summary>
    private static string? NameOf(IEntityType type) => type.GetTableName() ?? type.GetViewName();

    private static ColumnDescription Column(IProperty property) => new(property.Name, property.GetColumnName())
    {
        IsNullable = property.IsNullable,
        IsIndexed = LeadsKey(property) || LeadingIndexes(property).Any(),
        IsSorted = LeadsKey(property) || LeadingIndexes(property).Any(index => index.GetMethod() is null),
    };

    private static RelationDescription Direct(INavigation navigation)
    {
        var foreignKey = navigation.ForeignKey;
        var (source, target) = navigation.IsOnDependent
            ? (foreignKey.Properties, foreignKey.PrincipalKey.Properties)
            : (foreignKey.PrincipalKey.Properties, foreignKey.Properties);
        return new RelationDescription(navigation.Name, navigation.TargetEntityType.ClrType.Name)
        {
            IsList = navigation.IsCollection,
            IsRequired = navigation.IsOnDependent ? foreignKey.IsRequired : foreignKey.IsRequiredDependent,
            HoldsTargetKey = navigation.IsOnDependent,
            SourceColumns = Names(source),
            TargetColumns = Names(target),
        };
    }

    private static RelationDescription OverLink(ISkipNavigation navigation)
    {
        var (toSource, toTarget) = (navigation.ForeignKey, navigation.Inverse.ForeignKey);
        return new RelationDescription(navigation.Name, navigation.TargetEntityType.ClrType.Name)
        {
            IsList = true,
            HoldsTargetKey = true,
            SourceColumns = Names(toSource.PrincipalKey.Properties),
            TargetColumns = Names(toTarget.PrincipalKey.Properties),
            Link = new LinkDescription(
                navigation.JoinEntityType.ClrType.Name, Names(toSource.Properties), Names(toTarget.Properties)),
        };
    }

    private static ImmutableArray<string> Names(IReadOnlyList<IProperty> properties) =>
        [.. properties.Select(property => property.Name)];

    private static bool LeadsKey(IProperty property) =>
        property.GetContainingKeys().Any(key => key.Properties[0] == property);

    private static IEnumerable<IIndex> LeadingIndexes(IProperty property) =>
        property.GetContainingIndexes().Where(index => index.Properties[0] == property);
}
