using Ovop.Engine.Tests.Conformance.Running;

namespace Ovop.Engine.Tests.Conformance;

/// <summary>The tests that share the one reference process.</summary>
[CollectionDefinition(Name)]
public sealed class ConformanceCollection : ICollectionFixture<ReferenceProcess>
{
    public const string Name = "conformance";
}
