namespace Ovop.Geo.Importing.Registers;

/// <summary>What becomes of a row.</summary>
/// <param name="Says">What the file says otherwise; empty where they agree.</param>
/// <param name="Stands">What is there instead.</param>
internal sealed record RowOutcome(RowState State, string Says, string Stands)
{
    public static RowOutcome Of(RowState state) => new(state, "", "");
}
