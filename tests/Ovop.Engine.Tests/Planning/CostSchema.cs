using Ovop.Engine.Introspection;
using Ovop.Engine.Types;

namespace Ovop.Engine.Tests.Planning;

/// <summary>A schema in which everything that a cost can hang on occurs.</summary>
internal static class CostSchema
{
    public static Schema Create() => SchemaBuilder.New()
        .AddCostDirectives()
        .AddIntrospection()
        .AddQueryType(new ObjectType(query =>
        {
            query.Name("Query");
            Connection(query.Field("villages").Cost(10));
            query.Field("village").Type("Village").Resolve<object?>(_ => "village");
            query.Field("top").Type("[Village!]").ListSize(assumedSize: 7).Resolve<object?>(_ => Array.Empty<string>());
            query.Field("unsaid").Type("[Village!]").Resolve<object?>(_ => Array.Empty<string>());
            query.Field("one").Type("[Village!]").Argument("max", argument => argument.Type("Int"))
                .Argument("min", argument => argument.Type("Int"))
                .ListSize(slicingArguments: ["max", "min"]).Resolve<object?>(_ => Array.Empty<string>());
            query.Field("named").Type("[Village]").Argument("names", argument => argument.Type("[String!]"))
                .ListSize(assumedSize: 5, slicingArguments: ["names"]).Resolve<object?>(_ => Array.Empty<string>());
            query.Field("approximate").Type("Int").Cost(5).Argument("roughly", argument => argument.Type("Boolean").Cost(-8))
                .Argument("a_little", argument => argument.Type("Boolean").Cost(-2)).Resolve<object?>(_ => 1);
            query.Field("place").Type("Place").Resolve<object?>(_ => null);
            query.Field("stamps").Type("[Stamp!]").ListSize(assumedSize: 4).Resolve<object?>(_ => Array.Empty<string>());
        }))
        .AddType(new ObjectType(type =>
        {
            type.Name("VillagesConnection");
            type.Field("nodes").Type("[Village!]").Resolve<object?>(_ => Array.Empty<string>());
            type.Field("drawn").Type("Drawing!").Resolve<object?>(_ => "drawing");
            type.Field("totalCount").Type("Int").Cost(3).Resolve<object?>(_ => 0);
        }))
        .AddType(new ObjectType(type =>
        {
            type.Name("Village").Implements("Place").IsTypeOf(_ => true);
            type.Field("name").Type("String").Resolve<object?>(_ => "Wonodadi");
            type.Field("area").Type("Float").Cost(0.5).Resolve<object?>(_ => 1);
            type.Field("part").Type("Place").Resolve<object?>(_ => null);
            Connection(type.Field("neighbours"));
        }))
        .AddType(new ObjectType(type =>
        {
            type.Name("Drawing");
            type.Field("shapes").Type("[Village!]").Resolve<object?>(_ => Array.Empty<string>());
        }))
        .AddType(new ObjectType(type =>
        {
            type.Name("Site").Implements("Place").Cost(6).IsTypeOf(_ => false);
            type.Field("name").Type("String").Resolve<object?>(_ => "Site");
            type.Field("part").Type("Place").Resolve<object?>(_ => null);
        }))
        .AddType(new InterfaceType(type =>
        {
            type.Name("Place");
            type.Field("name").Type("String");
            type.Field("part").Type("Place");
        }))
        .AddType(new EnumType(type =>
        {
            type.Name("Stamp").Cost(0.25);
            type.Value("RED");
        }))
        .AddType(new InputObjectType(filter =>
        {
            filter.Name("Filter");
            filter.Field("and").Type("[Filter!]");
            filter.Field("name").Type("String");
            filter.Field("near").Type("Near").Cost(20);
            filter.Field("similar").Type("String").Cost(2);
        }))
        .AddType(new InputObjectType(near =>
        {
            near.Name("Near");
            near.Field("of").Type("Filter");
            near.Field("metres").Type("Float!");
        }))
        .Create();

    private static void Connection(OutputFieldDescriptor field) => field.Type("VillagesConnection")
        .Argument("first", argument => argument.Type("Int"))
        .Argument("last", argument => argument.Type("Int"))
        .Argument("where", argument => argument.Type("Filter"))
        .ListSize(assumedSize: 10, slicingArguments: ["first", "last"], sizedFields: ["nodes", "drawn.shapes"], requireOneSlicingArgument: false)
        .Resolve<object?>(_ => "page");
}
