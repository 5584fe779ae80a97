namespace Ovop.Geo.Sources;

public enum SourceKind
{
    Press,
    Register,
    Dataset,
    Survey,

    /// <summary>Rows invented for a demonstration; never a source of the real database.</summary>
    Synthetic,
}
