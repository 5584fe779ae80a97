using Ovop.Engine.Execution;
using Ovop.Engine.Text;
using Ovop.Engine.Types;

namespace Ovop.Engine.Tests.Execution;

public class RowSourceTests
{
    [Fact]
    public async Task Writes_rows_with_aliases_typename_and_objects()
    {
        var (schema, _, _) = Schema("[Village!]!", Row("35.05.01.2008", "Pikatan"), Row("35.05.01.2005", "Wonodadi"));

        Assert.Equal(
            """{"data":{"villages":[{"kind":"Village","c":"35.05.01.2008","self":{"name":"Pikatan"}},{"kind":"Village","c":"35.05.01.2005","self":{"name":"Wonodadi"}}]}}""",
            await Run.Async(schema, "{ villages { kind: __typename c: code self { name } } }"));
    }

    [Fact]
    public async Task Reads_all_fields_of_a_level_at_once()
    {
        var (schema, backend, rows) = Schema("[Village!]!", Row("1", "a"));

        await Run.Async(schema, "{ a: villages { code } b: villages { name } }");

        Assert.Equal([2], backend.Reads);
        Assert.True(rows.IsDisposed);
    }

    [Theory]
    [InlineData("[Village]", """{"villages":[{"code":"1","must":"x"},null]}""")]
    [InlineData("[Village!]", """{"villages":null}""")]
    [InlineData("[Village!]!", "null")]
    public async Task Lets_a_null_of_a_row_climb_as_the_types_say(string type, string data)
    {
        var (schema, _, _) = Schema(type, Row("1", "a", ("must", "x")), Row("2", "b"));

        Assert.Equal(
            $$$"""{"data":{{{data}}},"errors":[{"message":"Cannot return null for non-nullable field Village.must.","locations":[{"line":1,"column":19}],"path":["villages",1,"must"],"extensions":{"code":"INTERNAL"}}]}""",
            await Run.Async(schema, "{ villages { code must } }"));
    }

    [Fact]
    public async Task Reports_what_a_cell_refuses_at_its_path()
    {
        var refusal = new GraphQLException(new GraphQLError { Message = "bent", Code = ErrorCodes.InvalidGeometry });
        var (schema, _, _) = Schema("[Village!]!", Row("1", "a", ("area", refusal)));

        Assert.Equal(
            """{"data":{"villages":[{"area":null,"code":"1"}]},"errors":[{"message":"bent","locations":[{"line":1,"column":14}],"path":["villages",0,"area"],"extensions":{"code":"INVALID_GEOMETRY"}}]}""",
            await Run.Async(schema, "{ villages { area code } }"));
    }

    [Fact]
    public async Task Fails_one_field_alone_where_the_backend_says_so()
    {
        var refusal = new GraphQLException(new GraphQLError { Message = "forged", Code = ErrorCodes.InvalidCursor });
        var rows = new ListRows([Row("1", "a")]);
        var refusals = new Queue<GraphQLException>([refusal]);
        var backend = new ListBackend(rows) { Fails = _ => refusals.TryDequeue(out var next) ? next : null };
        var schema = Schema("[Village!]", backend);

        var response = await Run.Async(schema, "{ a: villages { code } b: villages { code } }");

        Assert.StartsWith("""{"data":{"a":null,"b":[{"code":"1"}]},"errors":[{"message":"forged",""", response, StringComparison.Ordinal);
        Assert.Contains("""
            "path":["a"]
            """, response, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Has_no_data_where_the_whole_request_cannot_be_answered()
    {
        var error = new GraphQLError { Message = "away", Code = ErrorCodes.Unavailable };
        var backend = new ListBackend(new ListRows([])) { Fails = _ => throw new RequestAbortedException(error) };

        Assert.Equal(
            """{"errors":[{"message":"away","extensions":{"code":"UNAVAILABLE"}}]}""",
            await Run.Async(Schema("[Village!]", backend), "{ villages { code } }"));
    }

    private static Dictionary<string, object?> Row(string code, string name, params (string Name, object? Value)[] more)
    {
        var row = new Dictionary<string, object?> { ["code"] = code, ["name"] = name };
        foreach (var (key, value) in more)
        {
            row[key] = value;
        }

        return row;
    }

    private static (Schema Schema, ListBackend Backend, ListRows Rows) Schema(
        string type, params IReadOnlyDictionary<string, object?>[] rows)
    {
        var list = new ListRows(rows);
        var backend = new ListBackend(list);
        return (Schema(type, backend), backend, list);
    }

    private static Schema Schema(string type, RowBackend backend) => Run.Schema(
        query => query.Field("villages").Type(type).ResolveWith(new ListSource(backend)),
        new ObjectType(village =>
        {
            village.Name("Village");
            village.Field("code").Type("String!").ResolveWith(new ValueField());
            village.Field("name").Type("String").ResolveWith(new ValueField());
            village.Field("must").Type("String!").ResolveWith(new ValueField());
            village.Field("area").Type("Int").ResolveWith(new ValueField());
            village.Field("self").Type("Village!").ResolveWith(new ValueField());
        }));
}
