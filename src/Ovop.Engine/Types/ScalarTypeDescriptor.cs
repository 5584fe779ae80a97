namespace Ovop.Engine.Types;

/// <summary>Describes a scalar type.</summary>
public sealed class ScalarTypeDescriptor : TypeDescriptor<ScalarTypeDescriptor>
{
    internal Uri? SpecifiedByUrl { get; private set; }

    /// <summary>Where the format is specified.</summary>
    public ScalarTypeDescriptor SpecifiedBy(string url)
    {
        SpecifiedByUrl = new Uri(url, UriKind.Absolute);
        return this;
    }
}
