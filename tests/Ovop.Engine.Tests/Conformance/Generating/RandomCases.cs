using Ovop.Engine.Tests.Conformance.Answering;
using Ovop.Engine.Tests.Conformance.Running;
using Ovop.Engine.Types;

namespace Ovop.Engine.Tests.Conformance.Generating;

/// <summary>A schema and documents for it, all from one seed.</summary>
internal sealed class RandomCases
{
    private readonly Dice _dice;
    private readonly DocumentMutator _mutator;
    private readonly int _seed;
    private readonly bool _rows;

    /// <param name="seed">From which all comes.</param>
    /// <param name="rows">Whether a row source can yield all fields.</param>
    public RandomCases(int seed, bool rows = false)
    {
        _seed = seed;
        _rows = rows;
        _dice = new Dice(seed);
        _mutator = new DocumentMutator(_dice);
        Sdl = new SchemaGenerator(_dice, rows).Write();
        Schema = SdlSchema.Build(Sdl);
    }

    public string Sdl { get; }

    public Schema Schema { get; }

    /// <summary>Documents of which so many in a hundred are changed by chance.</summary>
    public ConformanceCase[] Documents(int count, int mutated) => Make(count, () =>
    {
        var text = new DocumentGenerator(_dice, Schema).Write();
        return new ConformanceCase { Text = _dice.Percent(mutated) ? _mutator.Mutate(text) : text };
    });

    /// <summary>The schema's own text, changed by chance.</summary>
    public ConformanceCase[] SchemaTexts(int count) =>
        Make(count, () => new ConformanceCase { Text = _mutator.Mutate(Sdl) });

    /// <summary>Operations that declare variables, with values for them.</summary>
    public ConformanceCase[] Variables(int count) => Make(count, () =>
    {
        var literals = new LiteralGenerator(_dice);
        var inputs = Schema.Types.Where(type => type.IsInputType && !type.IsMeta).ToArray();
        var variables = Enumerable.Range(0, _dice.Between(1, 4))
            .Select(i => ($"v{i}", Wrap(_dice.Pick(inputs)))).ToArray();
        var declared = variables.Select(one =>
            $"${one.Item1}: {one.Item2}{(_dice.Percent(25) ? $" = {literals.Constant(one.Item2)}" : "")}");
        return new ConformanceCase
        {
            Text = $"query ({string.Join(", ", declared)}) {{ __typename }}",
            Variables = new VariablesGenerator(_dice).Write(variables, _dice.Pick([0, 20, 60])),
        };
    });

    /// <summary>Operations to be executed, with variables.</summary>
    /// <param name="count">How many.</param>
    /// <param name="kind">Of the operation; null for any.</param>
    public ConformanceCase[] Operations(int count, string? kind = null) => Make(count, () =>
    {
        var generator = new DocumentGenerator(_dice, Schema);
        var text = generator.Write(kind);
        return new ConformanceCase
        {
            Text = text,
            Variables = new VariablesGenerator(_dice).Write(generator.Variables, _dice.Percent(90) ? 0 : 20),
            Seed = _dice.Below(1_000_000),
            Rows = _rows,
        };
    });

    private GraphType Wrap(GraphType type)
    {
        for (var depth = 0; depth < 2 && _dice.Percent(25); depth++)
        {
            type = new ListType(_dice.Percent(30) ? new NonNullType(type) : type);
        }

        return _dice.Percent(30) ? new NonNullType(type) : type;
    }

    private ConformanceCase[] Make(int count, Func<ConformanceCase> make) =>
        [.. Enumerable.Range(0, count).Select(i => make() with { Name = $"{_seed}/{i}" })];
}
