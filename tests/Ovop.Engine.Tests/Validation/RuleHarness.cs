using Ovop.Engine.Language;
using Ovop.Engine.Text;
using Ovop.Engine.Validation;
using Ovop.Engine.Validation.Walking;

namespace Ovop.Engine.Tests.Validation;

/// <summary>Runs one rule over documents against <see cref="TestSchema"/>.</summary>
internal sealed class RuleHarness(Func<ValidationContext, IValidationRule> rule)
{
    public void Accepts(string text) => Assert.Empty(ErrorsOf(text));

    /// <summary>
    /// Errors are written as <c>Message. [line:column] [line:column]</c>, with <c>CODE: </c> before them where the
    /// code is not VALIDATION.
    /// </summary>
    public void Reports(string text, params string[] errors) => Assert.Equal(errors, ErrorsOf(text));

    public IReadOnlyList<GraphQLError> Run(string text, ValidationLimits? limits = null) => Validator.Validate(
        TestSchema.Schema,
        Utf8Parser.Parse(text, ParserLimits.Trusted),
        [rule],
        limits ?? ValidationLimits.Default);

    public static string Show(GraphQLError error)
    {
        var code = error.Code == ErrorCodes.Validation ? "" : $"{error.Code}: ";
        var places = error.Locations.Select(location => $" [{location.Line}:{location.Column}]");
        return $"{code}{error.Message}{string.Concat(places)}";
    }

    private IEnumerable<string> ErrorsOf(string text) => Run(text).Select(Show);
}
