namespace Ovop.Engine.Tests.Fuzz.Running;

/// <summary>A case that is answered wrongly, and how.</summary>
/// <param name="Target">The target's name.</param>
/// <param name="Case">The case.</param>
/// <param name="Kind">One word: what sort of wrong, so that shrinking does not wander off to another.</param>
/// <param name="Problem">For a person.</param>
internal sealed record FuzzFinding(string Target, FuzzCase Case, string Kind, string Problem)
{
    public override string ToString() => $"--- {Target}: {Kind}\n{Problem}\n{Case}";
}
