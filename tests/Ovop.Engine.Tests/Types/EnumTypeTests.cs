using System.Text.Json;
using Ovop.Engine.Language;
using Ovop.Engine.Types;

namespace Ovop.Engine.Tests.Types;

public class EnumTypeTests
{
    private static readonly EnumType Kind = Created(new EnumType(type =>
    {
        type.Name("VillageKind");
        type.Value("DESA", DayOfWeek.Monday);
        type.Value("KELURAHAN");
    }));

    [Fact]
    public void Turns_names_into_runtime_values()
    {
        Assert.Equal(DayOfWeek.Monday, Kind.ParseLiteral(Utf8Parser.ParseValue("DESA")));
        Assert.Equal("KELURAHAN", Kind.ParseValue(Json("\"KELURAHAN\"")));
    }

    [Theory]
    [InlineData("\"DESA\"", "Enum \"VillageKind\" cannot represent non-enum value: \"DESA\". "
        + "Did you mean the enum value \"DESA\"?")]
    [InlineData("1", "Enum \"VillageKind\" cannot represent non-enum value: 1.")]
    [InlineData("DESSA",
        "Value \"DESSA\" does not exist in \"VillageKind\" enum. Did you mean the enum value \"DESA\"?")]
    [InlineData("desa", "Value \"desa\" does not exist in \"VillageKind\" enum. Did you mean the enum value \"DESA\"?")]
    public void Refuses_other_literals(string literal, string message) =>
        ScalarAssert.Refuses(message, () => Kind.ParseLiteral(Utf8Parser.ParseValue(literal)));

    [Theory]
    [InlineData("1", "Enum \"VillageKind\" cannot represent non-string value: 1.")]
    [InlineData("{}", "Enum \"VillageKind\" cannot represent non-string value: {}.")]
    [InlineData("\"DESSA\"",
        "Value \"DESSA\" does not exist in \"VillageKind\" enum. Did you mean the enum value \"DESA\"?")]
    public void Refuses_other_json(string json, string message) =>
        ScalarAssert.Refuses(message, () => Kind.ParseValue(Json(json)));

    [Fact]
    public void Shows_no_more_than_the_beginning_of_a_long_name()
    {
        var refusal = Assert.Throws<CoercionException>(() => Kind.ParseValue(Json($"\"{new string('a', 100_000)}\"")));
        Assert.InRange(refusal.Message.Length, 200, 300);
    }

    [Fact]
    public void Writes_and_prints_the_name_of_a_runtime_value()
    {
        var writer = new TextWriterOfValues();
        Kind.Serialize(DayOfWeek.Monday, writer);
        Assert.Equal("\"DESA\"", writer.Text);
        Assert.Equal("DESA", SyntaxPrinter.Print(Kind.ToLiteral(DayOfWeek.Monday)));
        ScalarAssert.Refuses("Enum \"VillageKind\" cannot represent value: \"DESA\"", () => Kind.ToLiteral("DESA"));
    }

    private static JsonElement Json(string json) => JsonDocument.Parse(json).RootElement;

    private static EnumType Created(EnumType type)
    {
        SchemaBuilder.New()
            .AddQueryType(new ObjectType(
                query => query.Name("Query").Field("kind").Type(type).Resolve<object>(_ => null)))
            .Create();
        return type;
    }
}
