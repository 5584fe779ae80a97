using System.Text.Json;
using Ovop.Engine.Introspection;
using Ovop.Engine.Language;
using Ovop.Engine.Types;

namespace Ovop.Engine.Tests.Types;

/// <summary>A schema with everything that a schema may have.</summary>
internal static class KitchenSink
{
    public static Schema Create() => Describe().AddIntrospection().Create();

    public static SchemaBuilder Describe() => SchemaBuilder.New()
        .Description("Villages and what they make.\n\nSee \"OVOP\".")
        .AddQueryType(new ObjectType(DescribeRoot))
        .AddMutationType(new ObjectType(mutation => mutation.Name("Changes")
            .Field("rename").Type("Village").Argument("to", argument => argument.Type("String!"))
            .Resolve<object>(_ => null)))
        .AddType(Node())
        .AddType(Named())
        .AddType(Village())
        .AddType(new ObjectType(product =>
        {
            product.Name("Product").Implements("Node");
            product.Field("id").Type("ID!").Resolve<object>(_ => null);
        }))
        .AddType(new UnionType(found => found.Name("Found").Description("What a search finds.")
            .Directive("tag", ("name", "union")).Type("Village").Type("Product")))
        .AddType(Kind())
        .AddType(new WktType())
        .AddType(Filter())
        .AddType(new InputObjectType(shape =>
        {
            shape.Name("Shape").OneOf().Description("One way to say where.").Directive("tag", ("name", "shape"));
            shape.Field("wkt").Type("Wkt");
            shape.Field("within").Type("VillageFilter");
        }))
        .AddDirectiveType(new DirectiveType(cost => cost.Name("cost").Description("What a field costs.")
            .On(DirectiveLocation.FieldDefinition, DirectiveLocation.ArgumentDefinition)
            .Argument("weight", argument => argument.Type("Float!").Description("In units."))
            .Argument("kinds", argument => argument.Type("[VillageKind!]").DefaultValue(new[] { DayOfWeek.Monday }))))
        .AddDirectiveType(new DirectiveType(tag => tag.Name("tag").Repeatable()
            .On(DirectiveLocation.FieldDefinition, DirectiveLocation.EnumValue, DirectiveLocation.InputFieldDefinition,
                DirectiveLocation.Object, DirectiveLocation.Interface, DirectiveLocation.Union, DirectiveLocation.Enum,
                DirectiveLocation.InputObject, DirectiveLocation.Scalar)
            .Argument("name", argument => argument.Type("String!"))));

    private static void DescribeRoot(ObjectTypeDescriptor query)
    {
        query.Name("Questions");
        query.Field("villages").Type("[Village!]!").Description("All villages.")
            .Argument("first", argument => argument.Type("Int").DefaultValue(10).Description("How many."))
            .Argument("after", argument => argument.Type("String").Directive("cost", ("weight", 0.5)))
            .Argument("where", argument => argument.Type("VillageFilter").Description("Which.")
                .DefaultValue(new Dictionary<string, object?>
                {
                    ["name"] = "a \"b\"\n",
                    ["kinds"] = DayOfWeek.Tuesday,
                }))
            .Argument("old", argument => argument.Type("Boolean").Deprecated("It did nothing."))
            .Directive("cost", ("weight", 1), ("kinds", new[] { DayOfWeek.Monday, DayOfWeek.Tuesday }))
            .Directive("tag", ("name", "a")).Directive("tag", ("name", "b"))
            .Resolve<object>(_ => null);
        query.Field("search").Type("[Found]")
            .Argument("text", argument => argument.Type("String!"))
            .Argument("limits", argument => argument.Type("[Float]").DefaultValue(new object?[] { 1, 0.25, null }))
            .Argument("near", argument => argument.Type("Wkt").DefaultValue("POINT (112 -8)"))
            .Argument("id", argument => argument.Type("ID").DefaultValue("35"))
            .Argument("none", argument => argument.Type("String").DefaultValue(null))
            .Resolve<object>(_ => null);
        query.Field("node").Type("Node").Deprecated(BuiltInDirectives.DefaultDeprecationReason)
            .Argument("of", argument => argument.Type("Shape")).Resolve<object>(_ => null);
    }

    private static InterfaceType Node() => new(node =>
    {
        node.Name("Node").Description("Anything with an id.").Directive("tag", ("name", "interface"));
        node.Field("id").Type("ID!");
    });

    private static InterfaceType Named() => new(named =>
    {
        named.Name("Named").Implements("Node");
        named.Field("id").Type("ID!");
        named.Field("name").Type("String").Deprecated("Use `title`.")
            .Argument("language", argument => argument.Type("String").DefaultValue("id"));
    });

    private static ObjectType Village() => new(village =>
    {
        village.Name("Village").Implements("Node").Implements("Named").Directive("tag", ("name", "object"));
        village.Field("id").Type("ID!").Resolve<object>(_ => null);
        village.Field("name").Type("String!").Deprecated("Use `title`.").Description("  Its name, indented.")
            .Argument("language", argument => argument.Type("String").DefaultValue("id")).Resolve<object>(_ => null);
        village.Field("kind").Type("VillageKind").Description("Its kind.\n  Indented.\n\nEnds with \"quotes\"")
            .Resolve<object>(_ => null);
        village.Field("boundary").Type("Wkt").Description("With a control character \u0007.")
            .Resolve<object>(_ => null);
    });

    private static EnumType Kind() => new(kind =>
    {
        kind.Name("VillageKind").Description("").Directive("tag", ("name", "enum"));
        kind.Value("DESA", DayOfWeek.Monday).Description("A rural village.");
        kind.Value("KELURAHAN", DayOfWeek.Tuesday).Deprecated("OVOP is for desa.").Directive("tag", ("name", "value"));
        kind.Value("OTHER", DayOfWeek.Friday);
    });

    private static InputObjectType Filter() => new(filter =>
    {
        filter.Name("VillageFilter");
        filter.Field("name").Type("String").Description("Equal.").Directive("tag", ("name", "field"));
        filter.Field("kinds").Type("[VillageKind!]").DefaultValue(new[] { DayOfWeek.Monday });
        filter.Field("and").Type("[VillageFilter!]");
        filter.Field("limit").Type("Int!").DefaultValue(5).Deprecated("Use `first`.");
    });

    private sealed class WktType : ScalarType
    {
        public override object ParseLiteral(ValueNode literal) => ((StringValueNode)literal).Value;

        public override object ParseValue(JsonElement value) => value.GetString()!;

        public override void Serialize(object value, IValueWriter writer) => writer.WriteString((string)value);

        public override ValueNode ToLiteral(object value) => new StringValueNode(0, 0, (string)value, isBlock: false);

        protected override void Configure(ScalarTypeDescriptor descriptor) => descriptor
            .Description("Well-known text.")
            .SpecifiedBy("https://www.ogc.org/standard/sfa/")
            .Directive("tag", ("name", "scalar"));
    }
}
