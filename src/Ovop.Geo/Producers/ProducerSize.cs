namespace Ovop.Geo.Producers;

/// <summary>How large an enterprise is, as Indonesian law divides them.</summary>
public enum ProducerSize
{
    Micro,
    Small,
    Medium,
    Large,
}
