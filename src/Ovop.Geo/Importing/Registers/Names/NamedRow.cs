namespace Ovop.Geo.Importing.Registers.Names;

/// <summary>A row that is in the database, by all that a planner may call it.</summary>
/// <param name="Key">Its slug or code.</param>
/// <param name="Title">What tells it to a person beside the key: <c>Balerejo, Wlingi</c>.</param>
/// <param name="Names">Its names.</param>
/// <param name="Places">Codes and names of places that tell it from others of its name.</param>
/// <param name="Home">
/// Codes of the villages, or else of the regency, that it is of: a line with the same name and one of them is about the
/// same thing. Empty where it is of no place.
/// </param>
/// <param name="Regency">The code of its regency; null where it is of none.</param>
internal sealed record NamedRow(
    string Key,
    string Title,
    IReadOnlyList<string> Names,
    IReadOnlyList<string> Places,
    IReadOnlyList<string> Home,
    string? Regency);
