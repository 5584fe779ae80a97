using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Ovop.Geo.Querying.Entities;

/// <summary>From EF's navigations to pairs of columns.</summary>
internal static class EntityRelations
{
    public static IEnumerable<EntityRelation> Of(
        IEntityType type, IReadOnlyDictionary<IEntityType, EntityModel> entities)
    {
        var direct = type.GetNavigations().Select(navigation => Direct(navigation, entities));
        return direct.Concat(type.GetSkipNavigations().Select(navigation => OverLink(navigation, entities)));
    }

    private static EntityRelation Direct(INavigation navigation, IReadOnlyDictionary<IEntityType, EntityModel> entities)
    {
        var foreignKey = navigation.ForeignKey;
        var (source, target) = navigation.IsOnDependent
            ? (foreignKey.Properties, foreignKey.PrincipalKey.Properties)
            : (foreignKey.PrincipalKey.Properties, foreignKey.Properties);
        return new EntityRelation
        {
            Name = navigation.Name,
            Target = entities[navigation.TargetEntityType],
            IsList = navigation.IsCollection,
            IsRequired = navigation.IsOnDependent ? foreignKey.IsRequired : foreignKey.IsRequiredDependent,
            HoldsTargetKey = navigation.IsOnDependent,
            SourceColumns = Columns(source, entities),
            TargetColumns = Columns(target, entities),
        };
    }

    private static EntityRelation OverLink(
        ISkipNavigation navigation, IReadOnlyDictionary<IEntityType, EntityModel> entities)
    {
        var (toSource, toTarget) = (navigation.ForeignKey, navigation.Inverse.ForeignKey);
        return new EntityRelation
        {
            Name = navigation.Name,
            Target = entities[navigation.TargetEntityType],
            IsList = true,
            IsRequired = false,
            HoldsTargetKey = true,
            SourceColumns = Columns(toSource.PrincipalKey.Properties, entities),
            TargetColumns = Columns(toTarget.PrincipalKey.Properties, entities),
            Link = new EntityLink(
                EntityTables.NameOf(navigation.JoinEntityType)!,
                Columns(toSource.Properties, entities),
                Columns(toTarget.Properties, entities)),
        };
    }

    private static ImmutableArray<EntityColumn> Columns(
        IReadOnlyList<IProperty> properties, IReadOnlyDictionary<IEntityType, EntityModel> entities) =>
        [.. properties.Select(property => entities[(IEntityType)property.DeclaringType].Column(property.Name))];
}
