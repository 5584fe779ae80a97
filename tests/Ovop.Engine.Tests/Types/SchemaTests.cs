using Ovop.Engine.Language;
using Ovop.Engine.Types;

namespace Ovop.Engine.Tests.Types;

public class SchemaTests
{
    private static readonly Schema Sink = KitchenSink.Create();

    [Theory]
    [InlineData("Village")]
    [InlineData("[Village!]!")]
    [InlineData("[[Int]]")]
    public void Resolves_references_of_documents(string reference) =>
        Assert.Equal(reference, Type(reference)!.ToString());

    [Theory]
    [InlineData("Nope")]
    [InlineData("[Nope!]!")]
    public void Knows_no_reference_to_a_type_that_is_not_there(string reference) => Assert.Null(Type(reference));

    [Theory]
    [InlineData("Village", "id", "ID!")]
    [InlineData("Village", "__typename", "String!")]
    [InlineData("Found", "__typename", "String!")]
    [InlineData("Node", "id", "ID!")]
    [InlineData("Questions", "__schema", "__Schema!")]
    [InlineData("Questions", "__type", "__Type")]
    public void Finds_fields_and_meta_fields(string parent, string name, string type) =>
        Assert.Equal(type, Sink.Field(Sink.Type(parent)!, name)!.Type.ToString());

    [Theory]
    [InlineData("Village", "nope")]
    [InlineData("Village", "__schema")]
    [InlineData("Found", "id")]
    [InlineData("VillageFilter", "name")]
    public void Finds_no_other_fields(string parent, string name) => Assert.Null(Sink.Field(Sink.Type(parent)!, name));

    [Theory]
    [InlineData("Village", "Village")]
    [InlineData("Found", "Village Product")]
    [InlineData("Node", "Product Village")]
    [InlineData("Named", "Village")]
    [InlineData("VillageKind", "")]
    public void Lists_possible_types_in_a_stable_order(string type, string possible)
    {
        Assert.Equal(possible, string.Join(' ', Sink.PossibleTypes(Sink.Type(type)!).Select(one => one.Name)));
        Assert.All(
            Sink.PossibleTypes(Sink.Type(type)!), one => Assert.True(Sink.IsPossibleType(Sink.Type(type)!, one)));
    }

    [Theory]
    [InlineData("Village", "Village", true)]
    [InlineData("Village", "Node", true)]
    [InlineData("Village", "Found", true)]
    [InlineData("Named", "Node", true)]
    [InlineData("Node", "Named", false)]
    [InlineData("Product", "Named", false)]
    [InlineData("Village!", "Village", true)]
    [InlineData("Village", "Village!", false)]
    [InlineData("[Village!]!", "[Node]", true)]
    [InlineData("[Village]", "[Node!]", false)]
    [InlineData("[Village]", "Village", false)]
    [InlineData("Village", "[Village]", false)]
    [InlineData("Int", "Float", false)]
    [InlineData("Int!", "Int!", true)]
    public void Knows_sub_types(string sub, string super, bool isSubType) =>
        Assert.Equal(isSubType, Sink.IsSubType(Type(sub)!, Type(super)!));

    [Theory]
    [InlineData("Int", "Int", true)]
    [InlineData("[Int!]", "[Int!]", true)]
    [InlineData("[Int!]", "[Int]", false)]
    [InlineData("Int!", "Int", false)]
    [InlineData("Int", "Float", false)]
    [InlineData("[Int]", "Int", false)]
    public void Knows_the_same_type_by_its_shape(string one, string other, bool isSame) =>
        Assert.Equal(isSame, Type(one)!.IsSameAs(Type(other)!));

    private static GraphType? Type(string reference) => Sink.Type(Utf8Parser.ParseType(reference));
}
