using Ovop.Engine.Language;
using Ovop.Engine.Planning;
using Ovop.Engine.Text;
using Ovop.Engine.Types;
using Ovop.Engine.Validation;

namespace Ovop.Engine.Requests;

/// <summary>From a document's text to a document that can be planned: parsed, validated, measured.</summary>
internal sealed class DocumentPreparation(Schema schema, GraphLimits limits)
{
    private readonly ValidationLimits _validationLimits = new()
    {
        MaxErrors = limits.MaxErrors,
        AllowsIntrospection = limits.AllowsIntrospection,
    };

    private readonly ParserLimits _parserLimits = new()
    {
        MaxTokens = limits.MaxTokens,
        MaxDirectives = limits.MaxDirectives,
        MaxDirectivesAtOnePlace = limits.MaxDirectivesAtOnePlace,
        MaxFragments = limits.MaxFragments,
        MaxListItems = limits.MaxInputListLength,
    };

    private readonly MeasureLimits _measureLimits = new()
    {
        MaxDepth = limits.MaxDepth,
        MaxFields = limits.MaxFields,
        MaxAliases = limits.MaxAliases,
    };

    /// <summary>The document, or all that is wrong with it.</summary>
    /// <param name="text">UTF-8; the document keeps it, so it must not be reused.</param>
    /// <exception cref="GraphQLException">It cannot be parsed.</exception>
    public (PreparedDocument? Document, IReadOnlyList<GraphQLError> Errors) Prepare(byte[] text)
    {
        if (text.Length > limits.MaxDocumentBytes)
        {
            return (null, [TooLarge(text.Length)]);
        }

        var document = Utf8Parser.Parse(new SourceText(text), _parserLimits);
        var errors = Validator.Validate(schema, document, _validationLimits);
        if (errors.Count > 0)
        {
            return (null, errors);
        }

        return DocumentMeasure.Exceeds(document, _measureLimits) is { } excess
            ? (null, [excess])
            : (new PreparedDocument(schema, document, text.Length), []);
    }

    private GraphQLError TooLarge(int bytes) => new()
    {
        Message = $"The document has {bytes} bytes; at most {limits.MaxDocumentBytes} are allowed.",
        Code = ErrorCodes.TooComplex,
    };
}
