using System.Text;
using System.Text.Json;
using Ovop.Engine.Tests.Conformance.Generating;
using Ovop.Engine.Tests.Fuzz.Running;

namespace Ovop.Engine.Tests.Fuzz.Making;

/// <summary>Makes a hostile request of a good one.</summary>
internal sealed class CaseMutator(Dice dice)
{
    private readonly DocumentMutator _tokens = new(dice);
    private readonly DocumentBloater _bloat = new(dice);
    private readonly ByteMutator _bytes = new(dice);
    private readonly JsonMutator _json = new(dice);

    /// <summary>The case with its document, its variables, or both changed.</summary>
    /// <param name="one">Its seed and schema; the rest is replaced.</param>
    /// <param name="document">A good document.</param>
    /// <param name="variables">An object; undefined for none.</param>
    public FuzzCase Mutate(FuzzCase one, string document, JsonElement variables) => one with
    {
        Document = Document(document),
        Variables = Variables(variables),
        OperationName = dice.Below(40) switch { 0 => "Q", 1 => "", 2 => "\uD800", _ => null },
    };

    // What breaks the grammar is over soon: most changes leave it whole, so that they come to rules, plans and resolvers.
    private byte[] Document(string text)
    {
        var kind = dice.Below(100);
        if (kind is >= 50 and < 80 or >= 95)
        {
            text = _tokens.Mutate(text);
        }

        if (kind is >= 80 and < 85)
        {
            text = _bloat.Bloat(text);
        }

        var bytes = Encoding.UTF8.GetBytes(text);
        return kind >= 85 ? _bytes.Mutate(bytes) : bytes;
    }

    // One in twenty is no JSON any more for the most part: what cannot be parsed is refused before the engine.
    private byte[] Variables(JsonElement variables) => dice.Below(20) switch
    {
        0 => [],
        1 => _bytes.Mutate(Encoding.UTF8.GetBytes(Raw(variables))),
        < 9 => Encoding.UTF8.GetBytes(Raw(variables)),
        _ => Encoding.UTF8.GetBytes(_json.Mutate(variables, dice.Pick([5, 20, 50]))),
    };

    private static string Raw(JsonElement variables) =>
        variables.ValueKind == JsonValueKind.Undefined ? "{}" : variables.GetRawText();
}
