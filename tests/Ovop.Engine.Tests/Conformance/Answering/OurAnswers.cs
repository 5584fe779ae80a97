using System.Text;
using System.Text.Json;
using Ovop.Engine.Execution;
using Ovop.Engine.Language;
using Ovop.Engine.Output;
using Ovop.Engine.Planning;
using Ovop.Engine.Tests.Conformance.Running;
using Ovop.Engine.Text;
using Ovop.Engine.Types;
using Ovop.Engine.Validation;
using Ovop.Engine.Values;

namespace Ovop.Engine.Tests.Conformance.Answering;

/// <summary>What this engine answers to a case, as the canonical JSON in which the reference's answers are compared.</summary>
internal static class OurAnswers
{
    private const string InvalidSchema = """{"schema":"invalid"}""";

    /// <summary>Parses and prints.</summary>
    public static string Parse(ConformanceCase item) => Guard(() =>
        CanonicalJson.AppendString(
            new StringBuilder("{\"printed\":"), SyntaxPrinter.Print(Utf8Parser.Parse(item.Text, ParserLimits.Trusted)))
        .Append('}').ToString());

    /// <summary>Parses and validates.</summary>
    public static string Validate(Schema? schema, ConformanceCase item) => schema is null ? InvalidSchema : Guard(() =>
        Errors(
            Validator.Validate(
                schema,
                Utf8Parser.Parse(item.Text, ParserLimits.Trusted),
                RulesByName.All.Where(rule => item.Rule is null || rule.Key == item.Rule).Select(rule => rule.Value),
                ValidationLimits.Default),
            "errors"));

    /// <summary>Coerces the variables of the first operation, which need not use them.</summary>
    public static string Variables(Schema? schema, ConformanceCase item) => schema is null ? InvalidSchema : Guard(() =>
    {
        var document = Utf8Parser.Parse(item.Text, ParserLimits.Trusted);
        if (Validator.Validate(schema, document).Any(error => !error.Message.Contains(" is never used", StringComparison.Ordinal)))
        {
            return """{"document":"invalid"}""";
        }

        var operation = document.Definitions.OfType<OperationDefinitionNode>().First();
        var scope = VariableScope.Open(schema, operation.VariableDefinitions, document.Source).ToOperationVariables();
        var values = VariableCoercion.Coerce(scope, item.Variables);
        if (values.HasErrors)
        {
            return Errors(values.Errors, "errors");
        }

        var members = scope.Definitions.Select(definition => (definition.Name, (object?)values.Values[definition.Index]));
        return InputJson.AppendMembers(new StringBuilder("{\"coerced\":"), members).Append('}').ToString();
    });

    /// <summary>Validates and executes.</summary>
    public static async Task<string> ExecuteAsync(Schema? schema, ConformanceCase item)
    {
        if (schema is null)
        {
            return InvalidSchema;
        }

        try
        {
            var document = Utf8Parser.Parse(item.Text, ParserLimits.Trusted);
            var errors = Validator.Validate(schema, document);
            if (errors.Count > 0)
            {
                return Errors(errors, "invalid");
            }

            var plan = OperationPlanner.Plan(schema, document, operationName: null);
            var variables = VariableCoercion.Coerce(plan.Variables, item.Variables);
            if (variables.HasErrors)
            {
                return Errors(variables.Errors, "errors");
            }

            using var writer = new ResponseWriter(int.MaxValue);
            var values = new HashedValues(item.Seed, item.Rows);
            var context = new OperationContext(plan, variables.Values, values, Describe, CancellationToken.None);
            await OperationExecutor.ExecuteAsync(context, writer, maxErrors: int.MaxValue);
            return $"{WithoutExtensions(writer.Written)[..^1]},\"begun\":{values.Calls}}}";
        }
        catch (GraphQLException refused)
        {
            return Errors([refused.Error], "errors");
        }
    }

    /// <summary>What is wrong with a schema, in order of the messages.</summary>
    public static string Faults(ConformanceCase item) => Guard(() => FaultsOf(item));

    private static string FaultsOf(ConformanceCase item)
    {
        try
        {
            SdlSchema.Build(item.Text);
            return """{"faults":[]}""";
        }
        catch (SchemaException invalid)
        {
            var text = new StringBuilder("{\"faults\":[");
            foreach (var fault in invalid.Faults.Select(WithoutPlace).Distinct().Order(StringComparer.Ordinal))
            {
                CanonicalJson.AppendString(text.Append(text[^1] == '[' ? "" : ","), fault);
            }

            return text.Append("]}").ToString();
        }
    }

    // A schema described in code has no lines and columns: what names a place there is compared without it.
    private static string WithoutPlace(string fault) =>
        fault.IndexOf(": Name \"", StringComparison.Ordinal) is var end and > 0 ? fault[(end + 2)..] : fault;

    private static string Guard(Func<string> answer)
    {
        try
        {
            return answer();
        }
        catch (GraphQLException refused)
        {
            return Errors([refused.Error], "errors");
        }
    }

    private static string Errors(IEnumerable<GraphQLError> errors, string member)
    {
        var text = new StringBuilder("{\"").Append(member).Append("\":[");
        foreach (var error in errors)
        {
            CanonicalJson.AppendString(text.Append(text[^1] == '[' ? "" : ",").Append("{\"message\":"), error.Message);
            if (error.Locations.Count > 0)
            {
                text.Append(",\"locations\":[").AppendJoin(',', error.Locations.Select(
                    location => $"{{\"line\":{location.Line},\"column\":{location.Column}}}")).Append(']');
            }

            text.Append('}');
        }

        return text.Append("]}").ToString();
    }

    private static GraphQLError Describe(Exception exception) =>
        new() { Message = exception.Message, Code = ErrorCodes.Internal };

    private static string WithoutExtensions(ReadOnlyMemory<byte> response)
    {
        using var document = JsonDocument.Parse(response, new JsonDocumentOptions { MaxDepth = 1000 });
        var root = document.RootElement;
        var text = CanonicalJson.Append(new StringBuilder("{\"data\":"), root.GetProperty("data"));
        if (root.TryGetProperty("errors", out var errors))
        {
            text.Append(",\"errors\":[");
            foreach (var error in errors.EnumerateArray())
            {
                text.Append(text[^1] == '[' ? "" : ",").Append('{');
                foreach (var member in error.EnumerateObject().Where(member => member.Name != "extensions"))
                {
                    text.Append(text[^1] == '{' ? "" : ",").Append('"').Append(member.Name).Append("\":");
                    CanonicalJson.Append(text, member.Value);
                }

                text.Append('}');
            }

            text.Append(']');
        }

        return text.Append('}').ToString();
    }
}
