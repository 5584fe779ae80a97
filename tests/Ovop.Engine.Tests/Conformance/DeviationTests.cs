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
            Assert.True(deviation.Excuses(difference), $"{deviation.Reason}\nexcuses no more:\n{difference}");
        }
    }
}
