namespace Ovop.Geo.Markets;

public enum MarketAccessKind
{
    Export,

    /// <summary>A contract with a chain of shops.</summary>
    RetailAgreement,

    National,
    Local,
}
