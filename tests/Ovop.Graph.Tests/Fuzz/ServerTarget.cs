using System.Buffers;
using System.Text.Json;
using Ovop.Engine.Requests;
using Ovop.Engine.Tests.Conformance.Generating;
using Ovop.Engine.Tests.Fuzz.Making;
using Ovop.Engine.Tests.Fuzz.Running;
using Ovop.Engine.Text;
using Ovop.Geo.Querying.Compiling;
using Ovop.Geo.Querying.Cursors;
using Ovop.Geo.Querying.Values;
using Ovop.Graph.Hosting;
using Ovop.Graph.Http;
using Ovop.Graph.Http.Requests;

namespace Ovop.Graph.Tests.Fuzz;

/// <summary>The schema of the server with its own types, limits and SQL, over rows that are invented.</summary>
internal sealed class ServerTarget : IFuzzTarget
{
    private readonly GraphService _service;
    private Action<Exception>? _unexpected;

    public ServerTarget()
    {
        var settings = GraphQLSettings.From(new OvopOptions());
        var backend = new InventedBackend(new SqlCompiler(QueryLimits.Default, new CursorKey(new byte[32])));
        _service = new GraphService(GraphQLSetup.CreateSchema(backend, settings), settings.Limits, Describe);
    }

    public string Name => "server";

    public FuzzCase Case(int seed)
    {
        var dice = new Dice(seed);
        var (document, variables) = dice.Percent(60) ? dice.Pick(ServerDocuments.All) : Generate(dice);
        return new CaseMutator(dice).Mutate(new FuzzCase { Seed = seed, Document = [] }, document, variables);
    }

    public ValueTask<GraphResponse> AnswerAsync(
        FuzzCase one, GraphRequest request, Action<Exception> unexpected, CancellationToken cancellationToken)
    {
        _unexpected = unexpected;
        var received = IsUnicode(one.Variables) ? request : request with { Variables = default };
        return _service.ExecuteAsync(received, new DiceOfCase(one), cancellationToken);
    }

    // What the endpoint refuses before.
    private static bool IsUnicode(byte[] json)
    {
        try
        {
            UnicodeText.Check(new ReadOnlySequence<byte>(json));
            return true;
        }
        catch (Exception exception) when (exception is RequestRefusedException or JsonException)
        {
            return false;
        }
    }

    private (string Document, JsonElement Variables) Generate(Dice dice)
    {
        var generator = new DocumentGenerator(dice, _service.Schema);
        var document = generator.Write();
        return (document, new VariablesGenerator(dice).Write(generator.Variables, dice.Pick([0, 10])));
    }

    // Nothing here means to fail.
    private GraphQLError Describe(Exception exception)
    {
        _unexpected?.Invoke(exception);
        return new GraphQLError { Message = exception.Message, Code = ErrorCodes.Internal };
    }

    private sealed class DiceOfCase(FuzzCase one) : IServiceProvider
    {
        public object? GetService(Type serviceType) => serviceType == typeof(Dice) ? new Dice(one.Seed) : null;
    }
}
