using System.Buffers;
using System.Text;
using System.Text.Json;
using Ovop.Engine.Language;
using Ovop.Engine.Types;
using Ovop.Engine.Values;
using Ovop.Graph.Http.Requests;
using Ovop.Graph.Refusals;

namespace Ovop.Graph.Inputs;

/// <summary>
/// Reads values that come as JSON in a URL or on a command line, as GraphQL reads variables of those names, by the same
/// schema: what is refused there is refused here, in the same words.
/// </summary>
internal sealed class JsonInputs(Schema schema, CoercionLimits limits)
{
    private static JsonDocumentOptions Options => new() { MaxDepth = EnvelopeReader.Options.MaxDepth };

    /// <returns>The coerced values in their order, null where nothing was given.</returns>
    /// <exception cref="RefusedException">Something is no JSON, or not of its type.</exception>
    public object?[] Read(params IReadOnlyList<JsonInput> inputs)
    {
        var json = $"{{{string.Join(',', inputs.Select(input => $"\"{input.Name}\":{Json(input)}"))}}}";
        using var given = JsonDocument.Parse(json, Options);
        var coerced = VariableCoercion.Coerce(Variables(inputs), given.RootElement, limits);
        return coerced.HasErrors ? throw new RefusedException(coerced.Errors) : coerced.Values;
    }

    private OperationVariables Variables(IReadOnlyList<JsonInput> inputs)
    {
        var declared = string.Join(", ", inputs.Select(input => $"${input.Name}: {input.Type}"));
        var document = Utf8Parser.Parse($"query({declared}) {{ __typename }}", ParserLimits.Trusted);
        var operation = (OperationDefinitionNode)document.Definitions[0];
        return VariableScope.Open(schema, operation.VariableDefinitions, document.Source).ToOperationVariables();
    }

    /// <summary>The text itself, once it is known to be one JSON value.</summary>
    private static string Json(JsonInput input)
    {
        if (input.Json is not { } text)
        {
            return "null";
        }

        try
        {
            UnicodeText.Check(new ReadOnlySequence<byte>(Encoding.UTF8.GetBytes(text)));
            using var json = JsonDocument.Parse(text, Options);
            return text;
        }
        catch (JsonException exception)
        {
            throw new RefusedException(
                $"\"{input.Name}\" is not valid JSON at byte {exception.BytePositionInLine + 1}.", innerException: exception);
        }
        catch (RequestRefusedException exception)
        {
            throw new RefusedException(exception.Message, exception.Code, exception);
        }
    }
}

/// <summary>A value that somebody gives.</summary>
/// <param name="Name">What it is called: ours, a GraphQL name.</param>
/// <param name="Type">A type of the schema, as a variable is declared with: nullable.</param>
/// <param name="Json">What was given; null where nothing was.</param>
internal readonly record struct JsonInput(string Name, string Type, string? Json);
