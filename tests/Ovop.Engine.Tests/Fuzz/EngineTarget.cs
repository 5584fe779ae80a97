using Ovop.Engine.Requests;
using Ovop.Engine.Tests.Conformance.Answering;
using Ovop.Engine.Tests.Conformance.Generating;
using Ovop.Engine.Tests.Fuzz.Making;
using Ovop.Engine.Tests.Fuzz.Running;
using Ovop.Engine.Text;

namespace Ovop.Engine.Tests.Fuzz;

/// <summary>
/// The engine over random schemas with all kinds of types. Functions, awaited or not, and batches resolve those of even
/// number, row sources those of odd.
/// </summary>
internal sealed class EngineTarget : IFuzzTarget
{
    private const int CasesOfASchema = 250;

    // What HashedValues means to fail, what the engine says of values that do not fit, and what reading an argument as
    // JSON says of a custom scalar that let a string pass which is no text.
    private static readonly string[] Meant =
    [
        "boom ", "item ", "Expected Iterable", "Abstract type ", "Cannot read incomplete UTF-16", "Cannot read invalid UTF-16",
        "Cannot transcode invalid UTF-8",
    ];

    private Prepared? _prepared;
    private Action<Exception>? _unexpected;

    public string Name => "engine";

    public FuzzCase Case(int seed)
    {
        var number = seed / CasesOfASchema;
        if (_prepared?.Number != number)
        {
            var rows = number % 2 == 1;
            _prepared = Prepare(new RandomCases(number, rows).Sdl, rows, number);
        }

        var dice = new Dice(seed);
        var documents = new DocumentGenerator(dice, _prepared.Service.Schema);
        var document = documents.Write();
        var variables = new VariablesGenerator(dice).Write(documents.Variables, dice.Pick([0, 10]));
        var one = new FuzzCase { Seed = seed, Schema = _prepared.Sdl, Rows = _prepared.Rows, Document = [] };
        return new CaseMutator(dice).Mutate(one, document, variables);
    }

    public ValueTask<GraphResponse> AnswerAsync(
        FuzzCase one, GraphRequest request, Action<Exception> unexpected, CancellationToken cancellationToken)
    {
        if (_prepared is null || _prepared.Sdl != one.Schema || _prepared.Rows != one.Rows)
        {
            _prepared = Prepare(one.Schema!, one.Rows, number: -1);
        }

        _unexpected = unexpected;
        return _prepared.Service.ExecuteAsync(request, new HashedValues(one.Seed, one.Rows), cancellationToken);
    }

    private Prepared Prepare(string sdl, bool rows, int number) => new(
        number, sdl, rows, new GraphService(rows ? SdlSchema.BuildOnRows(sdl) : SdlSchema.Build(sdl), new GraphLimits(), Describe));

    private GraphQLError Describe(Exception exception)
    {
        if (!Meant.Any(start => exception.Message.StartsWith(start, StringComparison.Ordinal)))
        {
            _unexpected?.Invoke(exception);
        }

        return new GraphQLError { Message = exception.Message, Code = ErrorCodes.Internal };
    }

    private sealed record Prepared(int Number, string Sdl, bool Rows, GraphService Service);
}
