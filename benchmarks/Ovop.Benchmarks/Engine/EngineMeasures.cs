using System.Globalization;
using System.Text;
using Ovop.Benchmarks.Failures;
using Ovop.Engine.Execution;
using Ovop.Engine.Language;
using Ovop.Engine.Output;
using Ovop.Engine.Planning;
using Ovop.Engine.Requests;
using Ovop.Engine.Text;
using Ovop.Engine.Types;

namespace Ovop.Benchmarks.Engine;

/// <summary>The list of what is compared with the reference.</summary>
internal static class EngineMeasures
{
    private const int MaxErrors = 100;

    public static IReadOnlyList<EngineMeasure> Create(ReferenceFolder folder)
    {
        var schema = ComparedSchema.Create();
        return
        [
            Parse("parse: kitchen sink", [folder.Document("kitchen-sink.graphql")]),
            Parse("parse: docs/queries and 100 fields", [.. folder.Queries(), folder.Document("hundred-fields.graphql")]),
            Prepare(schema, folder.Document("hundred-fields.graphql")),
            Execute(schema, folder.Document("rows.graphql")),
        ];
    }

    private static EngineMeasure Parse(string name, string[] documents)
    {
        var sources = Array.ConvertAll(documents, document => new SourceText(Encoding.UTF8.GetBytes(document)));
        return new EngineMeasure(name, 2, Once, new ReferenceWork("parse", documents));

        ValueTask Once()
        {
            foreach (var source in sources)
            {
                Utf8Parser.Parse(source);
            }

            return ValueTask.CompletedTask;
        }
    }

    /// <summary>
    /// A document that was never seen: parsed, validated, measured, planned to its last field and weighed; the reference
    /// parses and validates it.
    /// </summary>
    private static EngineMeasure Prepare(Schema schema, string document)
    {
        // A comment with a number makes each request's document a new one, so that none is found among those known.
        const int digits = 10;
        var text = Encoding.UTF8.GetBytes($"#{new string('0', digits)}\n{document}");
        var service = new GraphService(schema, new GraphLimits { DocumentCacheBytes = 1 }, Fail);
        using var variables = System.Text.Json.JsonDocument.Parse("""{"id": "7"}""");
        var given = variables.RootElement.Clone();
        var number = 0L;
        return new EngineMeasure("prepare: 100 fields, never seen", 5, OnceAsync, new ReferenceWork("validate", [document], schema.ToSdl()));

        async ValueTask OnceAsync()
        {
            (number++).TryFormat(text.AsSpan(1, digits), out _, "D10", CultureInfo.InvariantCulture);
            using var response = await service.ExecuteAsync(
                new GraphRequest { Query = text, Variables = given, CostReport = CostReport.Validate }, NoServices.Instance, CancellationToken.None);
            Require(response.Body.Span, "{\"extensions\":{\"cost\":"u8);
        }
    }

    /// <summary>Ten thousand functions called, and 1,000 rows written as JSON; the reference leaves them as objects.</summary>
    private static EngineMeasure Execute(Schema schema, string document)
    {
        var plan = OperationPlanner.Plan(schema, Utf8Parser.Parse(document), operationName: null);
        return new EngineMeasure(
            "execute: 1,000 rows of 10 fields", 5, OnceAsync, new ReferenceWork("execute", [document], schema.ToSdl(), ComparedRow.Thousand));

        async ValueTask OnceAsync()
        {
            using var writer = new ResponseWriter(int.MaxValue);
            await OperationExecutor.ExecuteAsync(
                new OperationContext(plan, [], NoServices.Instance, Fail, CancellationToken.None), writer, MaxErrors);
            Require(writer.Written.Span, "{\"data\":{\"rows\":[{\"id\":\"350500\","u8);
        }
    }

    private static void Require(ReadOnlySpan<byte> answer, ReadOnlySpan<byte> start)
    {
        if (!answer.StartsWith(start))
        {
            throw new BenchFailure($"The engine answers {Encoding.UTF8.GetString(answer[..Math.Min(answer.Length, 300)])}");
        }
    }

    private static GraphQLError Fail(Exception exception) => throw new BenchFailure(exception.ToString());

    private sealed class NoServices : IServiceProvider
    {
        public static NoServices Instance { get; } = new();

        public object? GetService(Type serviceType) => null;
    }
}
