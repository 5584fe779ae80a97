using Ovop.Engine.Tests.Conformance.Answering;
using Ovop.Engine.Tests.Conformance.Running;

namespace Ovop.Engine.Tests.Conformance;

/// <summary>All faults of a schema are listed at once, and they are those that the reference finds.</summary>
[Collection(ConformanceCollection.Name)]
public class SchemaFaultsConformanceTests(ReferenceProcess reference)
{
    [Fact]
    public async Task Hand_picked_schemas_have_the_same_faults()
    {
        var differential = new Differential(reference, Answerers.Faults);
        await differential.CompareAsync(null, CaseFile.Read("schema-faults"));
        await differential.VerifyAsync();
        Assert.InRange(differential.Count, 30, 1000);
    }
}
