using Ovop.Engine.Language;
using Ovop.Engine.Text;
using Ovop.Engine.Types;
using Ovop.Engine.Validation.Walking;

namespace Ovop.Engine.Validation;

/// <summary>Checks a document against a schema, before any operation of it is planned.</summary>
/// <remarks><see href="https://spec.graphql.org/September2025/#sec-Validation"/></remarks>
public static class Validator
{
    /// <summary>Checks all rules of the specification for executable documents. Safe on any thread.</summary>
    /// <param name="schema">What the document may ask for.</param>
    /// <param name="document">The document; its source gives the errors their places.</param>
    /// <param name="limits">How much to report and to do; null for <see cref="ValidationLimits.Default"/>.</param>
    /// <returns>
    /// The errors in the order of the document, those of one place in the order of the rules; none where the document
    /// is valid. Their code is <c>VALIDATION</c>, or <c>TOO_COMPLEX</c>, or what a scalar gives its own errors.
    /// </returns>
    public static IReadOnlyList<GraphQLError> Validate(
        Schema schema, DocumentNode document, ValidationLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(schema);
        ArgumentNullException.ThrowIfNull(document);

        limits ??= ValidationLimits.Default;
        return Validate(
            schema,
            document,
            limits.AllowsIntrospection ? SpecifiedRules.All : [.. SpecifiedRules.All, SpecifiedRules.NoIntrospection],
            limits);
    }

    /// <summary>Checks some rules only.</summary>
    internal static IReadOnlyList<GraphQLError> Validate(
        Schema schema,
        DocumentNode document,
        IEnumerable<Func<ValidationContext, IValidationRule>> rules,
        ValidationLimits limits)
    {
        var report = new ErrorReport(document.Source, limits.MaxErrors);
        var context = new ValidationContext(schema, document, report, limits.MaxSteps);
        var subscriptions = new RuleSubscriptions();
        foreach (var rule in rules)
        {
            subscriptions.Add(rule(context));
        }

        new DocumentWalk(context, subscriptions).Walk(document);
        return report.Errors;
    }
}
