using Ovop.Engine.Introspection;
using Ovop.Engine.Types;

namespace Ovop.Benchmarks.Engine;

/// <summary>The schema of both sides, described in code; the reference is given its text.</summary>
internal static class ComparedSchema
{
    public static Schema Create() => SchemaBuilder.New().AddIntrospection()
        .AddQueryType(new ObjectType(query =>
        {
            query.Name("Query");
            query.Field("rows").Type("[Row!]!").Resolve(_ => new ValueTask<object?>(ComparedRow.Thousand));
            query.Field("node").Type("Node").Argument("id", id => id.Type("ID!"))
                .Resolve(_ => new ValueTask<object?>(ComparedRow.Thousand[0]));
            query.Field("search").Type("Found!")
                .Argument("where", where => where.Type("RowFilter"))
                .Argument("first", first => first.Type("Int").DefaultValue(10))
                .Resolve(_ => new ValueTask<object?>(ComparedRow.Thousand));
        }))
        .AddType(new InterfaceType(node => node.Name("Node").Field("id").Type("ID!")))
        .AddType(new ObjectType(Row))
        .AddType(new ObjectType(group =>
        {
            group.Name("Group").Implements("Node").IsTypeOf(_ => false);
            group.Field("id").Type("ID!").Resolve<ComparedRow>(row => row.Id);
            group.Field("title").Type("String!").Resolve<ComparedRow>(row => row.Name);
            group.Field("members").Type("[Row!]!").Resolve<ComparedRow>(_ => ComparedRow.Thousand);
        }))
        .AddType(new ObjectType(found =>
        {
            found.Name("Found");
            found.Field("total").Type("Int!").Resolve<IReadOnlyList<ComparedRow>>(rows => rows.Count);
            found.Field("items").Type("[Row!]!").Resolve<IReadOnlyList<ComparedRow>>(rows => rows);
        }))
        .AddType(new EnumType(kind =>
        {
            kind.Name("Kind");
            kind.Value("SMALL");
            kind.Value("LARGE");
        }))
        .AddType(Filter("RowFilter",
            ("name", "TextFilter"), ("size", "IntFilter"), ("area", "FloatFilter"), ("isOpen", "Boolean"), ("kind", "KindFilter"),
            ("and", "[RowFilter!]"), ("or", "[RowFilter!]")))
        .AddType(Filter("TextFilter", ("eq", "String"), ("contains", "String")))
        .AddType(Filter("IntFilter", ("eq", "Int"), ("gt", "Int"), ("lt", "Int")))
        .AddType(Filter("FloatFilter", ("eq", "Float"), ("gt", "Float"), ("lt", "Float")))
        .AddType(Filter("KindFilter", ("eq", "Kind"), ("in", "[Kind!]")))
        .Create();

    private static void Row(ObjectTypeDescriptor row)
    {
        row.Name("Row").Implements("Node").IsTypeOf(value => value is ComparedRow);
        row.Field("id").Type("ID!").Resolve<ComparedRow>(one => one.Id);
        row.Field("name").Type("String!").Resolve<ComparedRow>(one => one.Name);
        row.Field("district").Type("String!").Resolve<ComparedRow>(one => one.District);
        row.Field("size").Type("Int!").Resolve<ComparedRow>(one => one.Size);
        row.Field("count").Type("Int!").Resolve<ComparedRow>(one => one.Count);
        row.Field("area").Type("Float!").Resolve<ComparedRow>(one => one.Area);
        row.Field("length").Type("Float!").Resolve<ComparedRow>(one => one.Length);
        row.Field("isOpen").Type("Boolean!").Resolve<ComparedRow>(one => one.IsOpen);
        row.Field("note").Type("String").Resolve<ComparedRow>(one => one.Note);
        row.Field("kind").Type("Kind!").Resolve<ComparedRow>(one => one.Kind);
        row.Field("parent").Type("Row").Resolve<ComparedRow>(_ => null);
        row.Field("children").Type("[Row!]!").Argument("first", first => first.Type("Int").DefaultValue(10))
            .Resolve<ComparedRow>(_ => Array.Empty<ComparedRow>());
    }

    private static InputObjectType Filter(string name, params (string Name, string Type)[] fields) => new(filter =>
    {
        filter.Name(name);
        foreach (var field in fields)
        {
            filter.Field(field.Name).Type(field.Type);
        }
    });
}
