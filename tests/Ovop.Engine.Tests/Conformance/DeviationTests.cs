using System.Text.Json;
using System.Text.Json.Nodes;
using Ovop.Engine.Tests.Conformance.Answering;
using Ovop.Engine.Tests.Conformance.Running;

namespace Ovop.Engine.Tests.Conformance;

/// <summary>Each deviation is still one: its own case differs, and the entry says how.</summary>
[Collection(ConformanceCollection.Name)]
public class DeviationTests(ReferenceProcess reference)
{
    private static readonly Answerer[] All =
        [Answerers.Parse, Answerers.Validate, Answerers.Variables, Answerers.Execute, Answerers.Faults];

    [Fact]
    public async Task Every_entry_is_hit_by_its_case()
    {
        foreach (var deviation in Deviations.All.Where(one => All.Any(answerer => answerer.Kind == one.Kind)))
        {
            var answerer = All.Single(one => one.Kind == deviation.Kind);
            var item = new ConformanceCase { Text = deviation.Text };
            var theirs = await reference.AskAsync(deviation.Kind, deviation.Schema, [item]);
            var difference = new Difference(
                deviation.Kind,
                deviation.Schema,
                item,
                await answerer.Prepare(deviation.Schema)(item),
                CanonicalJson.Of(theirs[0]));

            Assert.NotEqual(difference.Reference, difference.Ours);
            Assert.True(Deviations.Excuse(difference, [deviation]), $"{deviation.Reason}\nexcuses no more:\n{difference}");
        }
    }

    /// <summary>What a deviation does not name is compared in the very documents that show it.</summary>
    [Theory]
    [InlineData("subscription S { b @skip(if: false) } query Q { x }", true)]
    [InlineData("subscription S { b @skip } query Q { x }", true)]
    [InlineData("type T @unknown { c: U } query Q { x @unknown }", true)]
    [InlineData("type T @unknown { c: U } subscription S { b @skip } query Q { ... on T { d } }", true)]
    [InlineData("type T @unknown { c: U } subscription S { b @skip(if: true) c d }", true)]
    [InlineData("type T @unknown { c: U } subscription S { b @skip } mutation M { b @unknown }", true)]
    [InlineData("{ i { ... on A { x: __typename } ... on B { x: a } nope } }", true)]
    [InlineData("query Q { x }", false)]
    public async Task A_planted_error_is_noticed_beside_those_that_are_meant(string text, bool isDifferent)
    {
        const string Schema =
            "type Query { a: Int i: I } type Subscription { b: Int } interface I { a: Int } "
            + "type A implements I { a: Int } type B implements I { a: Int }";
        var item = new ConformanceCase { Text = text };
        var theirs = await reference.AskAsync(Answerers.Validate.Kind, Schema, [item]);
        var ours = await Answerers.Validate.Prepare(Schema)(item);
        var difference = new Difference(Answerers.Validate.Kind, Schema, item, ours, CanonicalJson.Of(theirs[0]));
        var errors = JsonNode.Parse(ours)!["errors"]!.AsArray();
        var last = errors.Count - 1;

        Assert.Equal(isDifferent, difference.Reference != difference.Ours);
        Assert.True(!isDifferent || Deviations.Excuse(difference), difference.ToString());

        // One too few, one too many, one elsewhere, one in other words: each in place of the last, which is no deviation.
        JsonNode Changed(Action<JsonArray> change)
        {
            var copy = errors.DeepClone().AsArray();
            change(copy);
            return new JsonObject { ["errors"] = copy };
        }

        foreach (var planted in new[]
        {
            Changed(copy => copy.RemoveAt(last)),
            Changed(copy => copy.Add(copy[last]!.DeepClone())),
            Changed(copy => copy[last]!["locations"]![0]!["column"] = 1_000),
            Changed(copy => copy[last]!["message"] = "Subscription S: something else."),
        })
        {
            var answer = CanonicalJson.Of(JsonSerializer.SerializeToElement(planted));
            Assert.False(Deviations.Excuse(difference with { Ours = answer }), answer);
        }

        Assert.False(Deviations.Excuse(difference with { Reference = """{"errors":[]}""" }));
    }
}
