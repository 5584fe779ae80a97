namespace Ovop.Geo.Programmes;

public enum VisitKind
{
    SambangDesa,
    SafariDesa,
    Other,
}
