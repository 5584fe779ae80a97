namespace Ovop.Geo.Importing.Villages;

/// <summary>A district, regency or province that villages of a gazetteer lie in.</summary>
/// <param name="Name">Null where the file does not tell it.</param>
/// <param name="Line">The line to point at.</param>
internal sealed record GazetteerArea(string Code, string? Name, int Line);
