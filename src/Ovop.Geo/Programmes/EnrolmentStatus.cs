namespace Ovop.Geo.Programmes;

public enum EnrolmentStatus
{
    Selected,
    Active,
    Completed,
    Withdrawn,
}
