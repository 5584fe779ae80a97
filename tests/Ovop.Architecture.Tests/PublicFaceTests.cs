using Ovop.Testing;

namespace Ovop.Architecture.Tests;

/// <summary>
/// The engine knows nothing of who uses it, so what it shows is a promise: a change of it is seen, and meant, here.
/// </summary>
public class PublicFaceTests
{
    [Fact]
    public void The_engine_shows_what_was_reviewed() => PublicFace.Of(typeof(Engine.Requests.GraphService).Assembly).MatchSnapshot();
}
