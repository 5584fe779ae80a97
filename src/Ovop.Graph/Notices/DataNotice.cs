namespace Ovop.Graph.Notices;

/// <summary>Data of others that every database starts with, and the licence under which they may be passed on.</summary>
/// <param name="What">Such as <c>Village codes and names</c>.</param>
/// <param name="Source">Where they are from, with the licence's name; ASCII, for it goes into headers.</param>
/// <param name="Licence">The address of the licence's text.</param>
internal sealed record DataNotice(string What, string Source, string Licence)
{
    public override string ToString() => $"{What}: {Source}.";
}
