using Xunit;

namespace Ovop.Testing;

/// <summary>A theory on the data of <see cref="TestData"/>; see <see cref="TestDataFactAttribute"/>.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class TestDataTheoryAttribute : TheoryAttribute
{
    public TestDataTheoryAttribute() => Skip = TestData.Missing;
}
