using Ovop.Engine.Introspection;
using Ovop.Engine.Tests.Types;
using Ovop.Engine.Types;
using Ovop.Testing;

namespace Ovop.Engine.Tests.Introspection;

public class IntrospectionSchemaTests
{
    // What the reference implementation's getIntrospectionQuery asks with all options of the specification.
    private const string FullQuery =
        """
        query IntrospectionQuery {
          __schema {
            description
            queryType { name kind }
            mutationType { name kind }
            subscriptionType { name kind }
            types {
              ...FullType
            }
            directives {
              name
              description
              isRepeatable
              locations
              args(includeDeprecated: true) {
                ...InputValue
              }
            }
          }
        }
        fragment FullType on __Type {
          kind
          name
          description
          specifiedByURL
          isOneOf
          fields(includeDeprecated: true) {
            name
            description
            args(includeDeprecated: true) {
              ...InputValue
            }
            type {
              ...TypeRef
            }
            isDeprecated
            deprecationReason
          }
          inputFields(includeDeprecated: true) {
            ...InputValue
          }
          interfaces {
            ...TypeRef
          }
          enumValues(includeDeprecated: true) {
            name
            description
            isDeprecated
            deprecationReason
          }
          possibleTypes {
            ...TypeRef
          }
        }
        fragment InputValue on __InputValue {
          name
          description
          type { ...TypeRef }
          defaultValue
          isDeprecated
          deprecationReason
        }
        fragment TypeRef on __Type {
          kind
          name
          ofType {
            name
            kind
            ofType {
              name
              kind
              ofType {
                name
                kind
                ofType {
                  name
                  kind
                  ofType {
                    name
                    kind
                    ofType {
                      name
                      kind
                      ofType {
                        name
                        kind
                        ofType {
                          name
                          kind
                          ofType {
                            name
                            kind
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
        """;

    [Fact]
    public async Task Tells_everything_of_a_schema() =>
        (await IntrospectionWalker.AnswerAsync(KitchenSink.Create(), FullQuery)).MatchSnapshot();

    [Fact]
    public async Task Describes_its_own_types_with_the_nullability_of_the_specification()
    {
        var types = await NamesAsync("{ __schema { types { name } } }", "types");
        Assert.Equal(
            ["__Directive", "__DirectiveLocation", "__EnumValue", "__Field", "__InputValue", "__Schema", "__Type",
                "__TypeKind"],
            types.Where(name => name.StartsWith("__", StringComparison.Ordinal)));
        var schema = KitchenSink.Create();
        Assert.Equal("[__Field!]", schema.Field((NamedType)schema.Type("__Type")!, "fields")!.Type.ToString());
        Assert.Equal("[__InputValue!]!", schema.Field((NamedType)schema.Type("__Field")!, "args")!.Type.ToString());
        Assert.Equal("Boolean!", ((ObjectType)schema.Type("__Type")!).Field("fields")!.Arguments[0].Type.ToString());
    }

    [Fact]
    public async Task Lists_built_in_scalars_only_where_they_are_used()
    {
        var schema = SchemaBuilder.New().AddIntrospection()
            .AddQueryType(new ObjectType(
                query => query.Name("Query").Field("a").Type("Int").Resolve<object>(_ => null)))
            .Create();
        var answer = await IntrospectionWalker.AnswerAsync(schema, "{ __schema { types { name kind } } }");
        var scalars = answer["__schema"]!["types"]!.AsArray()
            .Where(type => (string)type!["kind"]! == "SCALAR").Select(type => (string)type!["name"]!);
        Assert.Equal(["Boolean", "Int", "String"], scalars);
        Assert.Null(schema.Type("Float"));
    }

    [Theory]
    [InlineData("{ __type(name: \"Village\") { fields { name } } }", "id kind boundary")]
    [InlineData("{ __type(name: \"Village\") { fields(includeDeprecated: true) { name } } }", "id name kind boundary")]
    [InlineData("{ __type(name: \"VillageKind\") { enumValues { name } } }", "DESA OTHER")]
    [InlineData("{ __type(name: \"VillageKind\") { enumValues(includeDeprecated: true) { name } } }",
        "DESA KELURAHAN OTHER")]
    [InlineData("{ __type(name: \"VillageFilter\") { inputFields { name } } }", "name kinds and")]
    [InlineData("{ __type(name: \"VillageFilter\") { inputFields(includeDeprecated: true) { name } } }",
        "name kinds and limit")]
    [InlineData("{ __type(name: \"Node\") { possibleTypes { name } } }", "Product Village")]
    [InlineData("{ __type(name: \"Found\") { possibleTypes { name } } }", "Village Product")]
    [InlineData("{ __type(name: \"Village\") { interfaces { name } } }", "Node Named")]
    [InlineData("{ __type(name: \"Product\") { interfaces { name } } }", "Node")]
    [InlineData("{ __type(name: \"Node\") { interfaces { name } } }", "")]
    public async Task Leaves_deprecated_elements_out_unless_asked_and_keeps_the_order(string query, string names)
    {
        var type = (await IntrospectionWalker.AnswerAsync(KitchenSink.Create(), query))["__type"]!.AsObject();
        Assert.Equal(names, string.Join(
            ' ', type.Single().Value!.AsArray().Select(element => (string)element!["name"]!)));
    }

    [Fact]
    public async Task Leaves_deprecated_arguments_out_unless_asked()
    {
        var answer = await IntrospectionWalker.AnswerAsync(
            KitchenSink.Create(),
            "{ __type(name: \"Questions\") { fields { "
            + "name some: args { name } all: args(includeDeprecated: true) { name } } } }");
        var villages = answer["__type"]!["fields"]!.AsArray().Single(field => (string)field!["name"]! == "villages")!;
        Assert.Equal(3, villages["some"]!.AsArray().Count);
        Assert.Equal(4, villages["all"]!.AsArray().Count);
    }

    [Theory]
    [InlineData("Int", "kind name description specifiedByURL", "description kind name")]
    [InlineData("Wkt", "specifiedByURL", "specifiedByURL")]
    [InlineData("Village", "fields { name } interfaces { name } possibleTypes { name } enumValues { name } "
        + "inputFields { name } ofType { name } isOneOf specifiedByURL", "fields interfaces")]
    [InlineData("Named", "fields { name } interfaces { name } possibleTypes { name } enumValues { name } "
        + "inputFields { name } ofType { name } isOneOf specifiedByURL", "fields interfaces possibleTypes")]
    [InlineData("Found", "fields { name } interfaces { name } possibleTypes { name } enumValues { name } "
        + "inputFields { name } ofType { name } isOneOf specifiedByURL", "possibleTypes")]
    [InlineData("VillageKind", "fields { name } interfaces { name } possibleTypes { name } enumValues { name } "
        + "inputFields { name } ofType { name } isOneOf specifiedByURL", "enumValues")]
    [InlineData("Shape", "fields { name } interfaces { name } possibleTypes { name } enumValues { name } "
        + "inputFields { name } ofType { name } isOneOf specifiedByURL", "inputFields isOneOf")]
    public async Task Answers_null_to_what_does_not_fit_the_kind(string type, string selection, string answered)
    {
        var answer = await IntrospectionWalker.AnswerAsync(
            KitchenSink.Create(), $"{{ __type(name: \"{type}\") {{ {selection} }} }}");
        var given = answer["__type"]!.AsObject().Where(member => member.Value is not null).Select(member => member.Key);
        Assert.Equal(answered, string.Join(' ', given.Order(StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData("Shape", true)]
    [InlineData("VillageFilter", false)]
    public async Task Tells_whether_an_input_object_takes_exactly_one_field(string type, bool isOneOf)
    {
        var answer = await IntrospectionWalker.AnswerAsync(
            KitchenSink.Create(), $"{{ __type(name: \"{type}\") {{ isOneOf }} }}");
        Assert.Equal(isOneOf, (bool)answer["__type"]!["isOneOf"]!);
    }

    [Fact]
    public async Task Answers_null_for_an_unknown_type() =>
        Assert.Null((await IntrospectionWalker.AnswerAsync(
            KitchenSink.Create(), "{ __type(name: \"Nope\") { name } }"))["__type"]);

    [Fact]
    public void Is_no_part_of_a_schema_that_did_not_ask_for_it()
    {
        var schema = KitchenSink.Describe().Create();
        Assert.Null(schema.Field(schema.QueryType, "__schema"));
        Assert.Null(schema.Field(schema.QueryType, "__type"));
        Assert.NotNull(schema.Field(schema.QueryType, "__typename"));
        Assert.Null(schema.Type("__Type"));
    }

    [Fact]
    public void Is_found_at_the_root_of_queries_alone()
    {
        var schema = KitchenSink.Create();
        Assert.NotNull(schema.Field(schema.QueryType, "__schema"));
        Assert.Null(schema.Field(schema.MutationType!, "__schema"));
        Assert.DoesNotContain(schema.QueryType.Fields, field => field.Name.StartsWith("__", StringComparison.Ordinal));
    }

    private static async Task<IEnumerable<string>> NamesAsync(string query, string list)
    {
        var answer = await IntrospectionWalker.AnswerAsync(KitchenSink.Create(), query);
        return answer["__schema"]![list]!.AsArray().Select(element => (string)element!["name"]!);
    }
}
