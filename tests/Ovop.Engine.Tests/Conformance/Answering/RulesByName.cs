using Ovop.Engine.Language;
using Ovop.Engine.Validation;
using Ovop.Engine.Validation.Walking;

namespace Ovop.Engine.Tests.Conformance.Answering;

/// <summary>The rules of the specification, by the names that the reference gives them, without "Rule".</summary>
internal static class RulesByName
{
    public static readonly IReadOnlyDictionary<string, Func<ValidationContext, IValidationRule>> All =
        new OrderedDictionary<string, Func<ValidationContext, IValidationRule>>(
            SpecifiedRules.All.ToDictionary(NameOf), StringComparer.Ordinal);

    private static string NameOf(Func<ValidationContext, IValidationRule> rule)
    {
        var document = Utf8Parser.Parse("{ a }");
        var context = new ValidationContext(
            SdlSchema.Build("type Query { a: Int }"), document, new ErrorReport(document.Source, 1), 1);
        return rule(context).GetType().Name[..^"Rule".Length];
    }
}
