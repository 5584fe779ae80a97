using Ovop.Engine.Types;
using Ovop.Graph.Entities.Connections;
using Ovop.Graph.Entities.Features;
using Ovop.Graph.Entities.Nodes;
using Ovop.Graph.Filters;

namespace Ovop.Graph.Entities;

/// <summary>The GraphQL types of one entity.</summary>
internal static class EntityTypes
{
    public static IEnumerable<NamedType> Create(EntityDefinition definition, EntityDefinitions definitions) =>
    [
        definitions.Keep(definition, new ObjectType(type =>
        {
            type.Name(definition.Name).Description(definition.Description);
            if (definition.IsNode)
            {
                type.Implements(NodeType.TypeName);
            }

            foreach (var member in definition.Members)
            {
                member.AddField(type, definitions);
            }
        })),
        new InputObjectType(type =>
        {
            type.Name(definition.FilterName)
                .Description($"Which rows of {definition.Name}. Several conditions must all hold; an empty filter takes all rows.");
            type.Field("and").Type($"[{definition.FilterName}!]").Tag(new AndTag()).Description("All of these must hold.");
            type.Field("or").Type($"[{definition.FilterName}!]").Tag(new OrTag()).Description("At least one of these must hold.");
            type.Field("not").Type(definition.FilterName).Tag(new NotTag()).Description("This must not hold.");
            foreach (var member in definition.Members)
            {
                member.AddFilter(type, definitions);
            }
        }),
        new InputObjectType(type =>
        {
            type.Name(definition.SortName).Description($"The order of rows of {definition.Name}.");
            foreach (var member in definition.Members)
            {
                member.AddSort(type, definitions);
            }
        }),
        ListFilterInputs.Create(definition.ListFilterName, definition.FilterName),
        .. definitions.IsPaged(definition) ? ConnectionTypes.Create(definition) : [],
        .. FeatureTypes.Create(definition),
    ];
}
