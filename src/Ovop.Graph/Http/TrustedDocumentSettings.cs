namespace Ovop.Graph.Http;

/// <summary>Which documents clients may name instead of sending them.</summary>
/// <param name="Folder">The folder of their files; empty where there are none.</param>
/// <param name="AreOnlyOnes">Whether no other document is answered.</param>
internal sealed record TrustedDocumentSettings(string Folder, bool AreOnlyOnes);
