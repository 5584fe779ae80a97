using Ovop.Engine.Language;
using Ovop.Engine.Text;
using Ovop.Engine.Validation;
using Ovop.Engine.Validation.Walking;

namespace Ovop.Engine.Tests.Validation;

public class ValidatorTests
{
    [Fact]
    public void Accepts_a_document_that_uses_all_of_the_language() =>
        Assert.Empty(Errors(
            """
            "The planner's question"
            query Q(
              "which village" $code: String = "x" @onVariable
              $long: Boolean!
              $filter: ProductFilter = {required: true, tags: ["a"]}
              $id: ID!
              $point: Geometry
            ) @onQuery @format(filter: {required: true}) {
              village(code: $code) {
                __typename
                title: name(long: $long) @include(if: $long) @tag(name: "a") @tag(name: "b", weight: 2)
                products(first: 3, where: $filter) { name ...ProductParts @onFragmentSpread }
                neighbours { name ... on Village @skip(if: $long) { code } ... on District { villages { code } } }
                ... { isWithin(metres: 5, of: [1, 2.5]) }
              }
              arguments { subject(value: {village: $id}) geometry(value: {at: $point}) }
              producer { ... on Cooperative { founded } ... on Named { name } }
            }
            mutation M { addVillage(name: "x") { code } }
            subscription S @onSubscription { villageAdded { name } }
            fragment ProductParts on Product @onFragmentDefinition { price maker { ...Makers } }
            fragment Makers on Producer { __typename ... on Village { code } }
            """));

    [Fact]
    public void Reports_errors_in_the_order_of_the_document_and_those_of_one_place_in_the_order_of_the_rules() =>
        Assert.Equal(
            [
                "Unknown type \"Intt\". Did you mean \"Int\"? [1:13]",
                "Cannot query field \"nmae\" on type \"Village\". Did you mean \"name\"? [1:31]",
                "Unknown directive \"@unknown\". [1:36]",
                "Unknown fragment \"Missing\". [1:48]",
                "Variable \"$b\" is not defined by operation \"Q\". [1:67] [1:1]",
                "Variable \"$a\" is never used in operation \"Q\". [1:9]",
                "Fragment \"F\" cannot condition on non composite type \"Category\". [2:15]",
                "Fragment \"F\" is never used. [2:1]",
            ],
            Errors(
                """
                query Q($a: Intt) { village { nmae @unknown ...Missing name(long: $b) } }
                fragment F on Category { a }
                """));

    [Fact]
    public void Gives_every_error_the_code_of_validation()
    {
        var errors = Validator.Validate(TestSchema.Schema, Utf8Parser.Parse("{ a b @c ...D }"));
        Assert.Equal(4, errors.Count);
        Assert.All(errors, error => Assert.Equal(ErrorCodes.Validation, error.Code));
    }

    [Fact]
    public void Keeps_the_code_that_a_scalar_gives_its_own_errors()
    {
        var text = "{ arguments { geometry(value: \"refused\") } }";
        var error = Assert.Single(Validator.Validate(TestSchema.Schema, Utf8Parser.Parse(text)));
        Assert.Equal(ErrorCodes.InvalidGeometry, error.Code);
    }

    [Theory]
    [InlineData(2, 2)] // below the limit
    [InlineData(3, 3)] // at the limit
    [InlineData(4, 4)] // above: as many as the limit, and one that says so
    [InlineData(400, 4)]
    public void Reports_no_more_errors_than_the_limit_and_that_there_are_more(int fields, int errors)
    {
        var text = $"{{ {string.Join(' ', Enumerable.Range(0, fields).Select(i => $"xyzzyplugh{i}"))} }}";
        var found = Validator.Validate(
            TestSchema.Schema, Utf8Parser.Parse(text), new ValidationLimits { MaxErrors = 3 });
        Assert.Equal(errors, found.Count);
        Assert.Equal(
            fields > 3,
            found[^1].Message == "Too many validation errors, error limit reached. Validation aborted.");
    }

    [Fact]
    public void Names_no_more_than_forty_places_of_one_error()
    {
        var arguments = string.Join(' ', Enumerable.Range(0, 100).Select(i => $"a: {i}"));
        var errors = Validator.Validate(
            TestSchema.Schema, Utf8Parser.Parse($"{{ arguments {{ optional({arguments}) }} }}"));
        Assert.Equal(40, Assert.Single(errors).Locations.Count);
    }

    [Fact]
    public void Lists_every_rule_once_and_under_its_name()
    {
        var context = new ValidationContext(
            TestSchema.Schema, Utf8Parser.Parse("{ a }"), new ErrorReport(SourceText.From("{ a }"), 1), 1);
        var listed = SpecifiedRules.All.Append(SpecifiedRules.NoIntrospection).Select(make => make(context).GetType().Name).ToList();
        var written = typeof(IValidationRule).Assembly.GetTypes()
            .Where(type => type.Namespace == "Ovop.Engine.Validation.Rules")
            .Where(type => type.IsAssignableTo(typeof(IValidationRule)))
            .Select(type => type.Name);
        Assert.Equal(written.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
        Assert.All(listed, name => Assert.EndsWith("Rule", name, StringComparison.Ordinal));
    }

    [Fact]
    public void Gives_the_same_answer_to_many_threads()
    {
        var document = Utf8Parser.Parse("{ village { name ...F } } fragment F on Village { name: code }");
        var expected = Validator.Validate(TestSchema.Schema, document).Select(RuleHarness.Show).ToList();
        Parallel.For(0, 200, _ => Assert.Equal(
            expected, Validator.Validate(TestSchema.Schema, document).Select(RuleHarness.Show)));
    }

    private static IEnumerable<string> Errors(string text) =>
        Validator.Validate(TestSchema.Schema, Utf8Parser.Parse(text)).Select(RuleHarness.Show);
}
