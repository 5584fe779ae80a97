using Xunit;

namespace Ovop.Testing;

/// <summary>
/// A fact on the data of <see cref="TestData"/>: where that is not there it is reported as skipped, with the reason in
/// one line. No other reason to skip a test is allowed.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class TestDataFactAttribute : FactAttribute
{
    public TestDataFactAttribute() => Skip = TestData.Missing;
}
