using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Ovop.Engine.Execution;
using Ovop.Engine.Language;
using Ovop.Engine.Output;
using Ovop.Engine.Planning;
using Ovop.Engine.Tests.Conformance.Answering;
using Ovop.Engine.Tests.Conformance.Generating;
using Ovop.Engine.Tests.Conformance.Running;
using Ovop.Engine.Text;
using Ovop.Engine.Types;
using Ovop.Engine.Validation;
using Xunit.Abstractions;

namespace Ovop.Engine.Tests.Conformance;

/// <summary>What a schema says of itself, to clients and as text, is what the reference says of the same schema.</summary>
[Collection(ConformanceCollection.Name)]
public class IntrospectionConformanceTests(ReferenceProcess reference, ITestOutputHelper output)
{
    private const string Kind = "introspect";

    private readonly List<Deviation> _met = [];

    [Fact]
    public async Task Random_schemas_describe_and_print_themselves_alike()
    {
        var count = 0;
        foreach (var seed in Seeds.From(7_000, 60))
        {
            var random = new RandomCases(seed);
            await CompareAsync(random.Sdl, random.Schema, hasAppliedDirectives: false);
            count++;
        }

        output.WriteLine($"{count} schemas.");
    }

    [Fact]
    public async Task The_server_describes_itself_alike()
    {
        await CompareAsync(ServerSchema.Sdl, SdlSchema.Build(ServerSchema.Sdl), hasAppliedDirectives: true);

        Assert.Equal(Deviations.All.Where(deviation => deviation.Kind == Kind), _met);
    }

    private async Task CompareAsync(string sdl, Schema schema, bool hasAppliedDirectives)
    {
        var theirs = (await reference.AskAsync("introspect", sdl, [new { }]))[0];
        var ours = await AskAsync(schema, theirs.GetProperty("query").GetString()!);

        // 1. The answer to the introspection query, but for the order of types, which is free.
        Assert.Equal(Lines(PutRight(Ordered(theirs.GetProperty("introspection")))), Lines(Ordered(ours)));

        // 2. What a client makes of our answer.
        var client = (await reference.AskAsync("client", null, [new { introspection = ours }]))[0];
        Assert.Equal(theirs.GetProperty("sorted").GetString(), client.GetProperty("sorted").GetString());

        // 3. Our text is the reference's, types in order of name; custom directives that are applied it leaves out.
        var text = schema.ToSdl();
        var again = (await reference.AskAsync("printed", null, [new { text }]))[0];
        Assert.Equal(theirs.GetProperty("sorted").GetString(), again.GetProperty("sorted").GetString());
        if (!hasAppliedDirectives)
        {
            Assert.Equal(again.GetProperty("printed").GetString(), text);
        }
    }

    /// <summary>The reference's answer with what deviates put right; takes note of each deviation that there is.</summary>
    private string PutRight(string answer) => Deviations.All.Where(one => one.Kind == Kind).Aggregate(answer, (text, deviation) =>
    {
        var right = Regex.Replace(text, deviation.Reference!, deviation.Instead!);
        if (right != text)
        {
            _met.Add(deviation);
        }

        return right;
    });

    private static async Task<JsonElement> AskAsync(Schema schema, string query)
    {
        var document = Utf8Parser.Parse(query);
        Assert.Empty(Validator.Validate(schema, document));
        var plan = OperationPlanner.Plan(schema, document, operationName: null);
        using var writer = new ResponseWriter(int.MaxValue);
        var context = new OperationContext(
            plan,
            [],
            new HashedValues(seed: 0, rows: false),
            exception => new GraphQLError { Message = exception.Message, Code = ErrorCodes.Internal },
            CancellationToken.None);
        await OperationExecutor.ExecuteAsync(context, writer, maxErrors: 1);
        using var response = JsonDocument.Parse(writer.Written);
        Assert.False(response.RootElement.TryGetProperty("errors", out _));
        return response.RootElement.GetProperty("data").Clone();
    }

    /// <summary>One for each thing with a name, so that a failing test shows the right one.</summary>
    private static string[] Lines(string answer) => answer.Split("},{");

    private static string Ordered(JsonElement introspection)
    {
        var schema = JsonNode.Parse(introspection.GetRawText())!["__schema"]!.AsObject();
        schema["types"] = ByName(schema["types"]!);
        schema["directives"] = ByName(schema["directives"]!);
        foreach (var type in schema["types"]!.AsArray().Where(type => type!["possibleTypes"] is not null))
        {
            type!["possibleTypes"] = ByName(type["possibleTypes"]!);
        }

        return CanonicalJson.Of(JsonSerializer.SerializeToElement(schema));
    }

    private static JsonArray ByName(JsonNode items) => new([.. items.AsArray()
        .OrderBy(item => item!["name"]!.GetValue<string>(), StringComparer.Ordinal)
        .Select(item => item!.DeepClone())]);
}
