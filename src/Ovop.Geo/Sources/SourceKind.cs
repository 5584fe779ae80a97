namespace Ovop.Geo.Sources;

public enum SourceKind
{
    Press,
    Register,
    Dataset,
    Survey,
}
