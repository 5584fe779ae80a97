using Ovop.Engine.Types;

namespace Ovop.Engine.Tests.Execution;

/// <summary>Lists of a row source whose items are of several types, or null.</summary>
public class MixedListTests
{
    [Theory]
    [InlineData("[Thing]", """{"data":{"things":[{"id":"v1"},null,{"__typename":"Zone","id":"z1","soil":"VOLCANIC"}]}}""")]
    [InlineData("[Thing]!", """{"data":{"things":[{"id":"v1"},null,{"__typename":"Zone","id":"z1","soil":"VOLCANIC"}]}}""")]
    public async Task Writes_each_item_by_its_own_type(string type, string response) =>
        Assert.Equal(response, await Run.Async(Schema(type), "{ things { ... on Zone { __typename } id ... on Zone { soil } } }"));

    [Fact]
    public async Task Lets_a_null_climb_where_no_item_may_be_null() => Assert.Equal(
        """{"data":{"things":null},"errors":[{"message":"Cannot return null for non-nullable field Query.things.","locations":[{"line":1,"column":3}],"path":["things",1],"extensions":{"code":"INTERNAL"}}]}""",
        await Run.Async(Schema("[Thing!]"), "{ things { id } }"));

    [Fact]
    public async Task Lets_a_null_within_an_item_take_the_item_alone() => Assert.Equal(
        """{"data":{"things":[null,null,{"id":"z1"}]},"errors":[{"message":"Cannot return null for non-nullable field Village.must.","locations":[{"line":1,"column":32}],"path":["things",0,"must"],"extensions":{"code":"INTERNAL"}}]}""",
        await Run.Async(Schema("[Thing]"), "{ things { id ... on Village { must } } }"));

    private static Schema Schema(string type)
    {
        var rows = new ListRows(
        [
            new Dictionary<string, object?> { ["id"] = "v1" },
            new Dictionary<string, object?>(),
            new Dictionary<string, object?> { ["id"] = "z1", ["soil"] = "VOLCANIC" },
        ]);
        var village = new ObjectType(described =>
        {
            described.Name("Village").Implements("Thing");
            described.Field("id").Type("ID!").ResolveWith(new ValueField());
            described.Field("must").Type("String!").ResolveWith(new ValueField());
        });
        var zone = new ObjectType(described =>
        {
            described.Name("Zone").Implements("Thing");
            described.Field("id").Type("ID!").ResolveWith(new ValueField());
            described.Field("soil").Type("String").ResolveWith(new ValueField());
        });
        return SchemaBuilder.New()
            .AddQueryType(new ObjectType(query => query.Name("Query").Field("things").Type(type)
                .ResolveWith(new ThingSource(new ListBackend(rows), [village, null, zone]))))
            .AddType(new InterfaceType(thing => thing.Name("Thing").Field("id").Type("ID!")))
            .AddType(village)
            .AddType(zone)
            .Create();
    }

    private sealed class ThingSource(RowBackend backend, ObjectType?[] types) : RowSource
    {
        public override RowBackend Backend { get; } = backend;

        public override RowPlan Plan(ISelectedField field) => new ThingPlan([.. types.Select(type => type is null ? null : Shape(type, field))]);

        private static RowShape Shape(ObjectType type, ISelectedField field)
        {
            var fields = field.SelectionOf(type);
            return new RowShape(type, fields, [.. fields.Select(one => one.Field.Resolver is null ? null : new TextCell(one.Field.Name))]);
        }
    }

    private sealed class ThingPlan(RowShape?[] shapes) : RowPlan
    {
        public override RowCell Root { get; } = new ThingsCell(shapes);
    }

    private sealed class ThingsCell(RowShape?[] shapes) : MixedListCell
    {
        public override int? Count(RowRef row) => shapes.Length;

        public override RowShape? Enter(RowRef row, int index, out RowRef target)
        {
            target = new RowRef(row.Rows, index);
            return shapes[index];
        }
    }

    private sealed class TextCell(string name) : LeafCell
    {
        public override bool Write(RowRef row, IValueWriter writer)
        {
            if (((ListRows)row.Rows).Rows[row.Index].GetValueOrDefault(name) is not string text)
            {
                return false;
            }

            writer.WriteString(text);
            return true;
        }
    }
}
