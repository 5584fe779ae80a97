namespace Ovop.Geo.Assistances;

public enum AssistanceStatus
{
    Promised,
    UnderWay,
    Done,
}
