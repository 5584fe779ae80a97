using System.Buffers;
using System.Text;
using System.Text.Json;
using Ovop.Engine.Language;
using Ovop.Engine.Types;
using Ovop.Engine.Values;
using Ovop.Graph.Http.Requests;

namespace Ovop.Graph.Exports;

/// <summary>
/// Reads <c>where</c> and <c>order</c> as GraphQL reads variables of those names, by the same schema: what is refused
/// there is refused here, in the same words.
/// </summary>
internal sealed class ExportInputs(Schema schema, CoercionLimits limits)
{
    /// <returns>The coerced filter and order, null where nothing was given.</returns>
    /// <exception cref="ExportRefusedException">Something is no JSON, or not of its type.</exception>
    public (object? Where, object? Order) Read(ExportList list, string? where, string? order)
    {
        var json = $"{{\"where\":{Json("where", where)},\"order\":{Json("order", order)}}}";
        using var given = JsonDocument.Parse(json, Options);
        var coerced = VariableCoercion.Coerce(Variables(list), given.RootElement, limits);
        return coerced.HasErrors ? throw new ExportRefusedException(coerced.Errors) : (coerced.Values[0], coerced.Values[1]);
    }

    private static JsonDocumentOptions Options => new() { MaxDepth = EnvelopeReader.Options.MaxDepth };

    private OperationVariables Variables(ExportList list)
    {
        var document = Utf8Parser.Parse(
            $"query($where: {list.FilterName}, $order: [{list.SortName}!]) {{ __typename }}", ParserLimits.Trusted);
        var operation = (OperationDefinitionNode)document.Definitions[0];
        return VariableScope.Open(schema, operation.VariableDefinitions, document.Source).ToOperationVariables();
    }

    /// <summary>The text itself, once it is known to be one JSON value.</summary>
    private static string Json(string name, string? text)
    {
        if (text is null)
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
            throw new ExportRefusedException(
                $"\"{name}\" is not valid JSON at byte {exception.BytePositionInLine + 1}.", innerException: exception);
        }
        catch (RequestRefusedException exception)
        {
            throw new ExportRefusedException(exception.Message, exception.Code, exception);
        }
    }
}
