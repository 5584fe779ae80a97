using Ovop.Engine.Types;

namespace Ovop.Graph.Labels;

/// <summary>The enumeration <c>Language</c>: in which labels are written.</summary>
internal sealed class LanguageType : EnumType
{
    public const string TypeName = "Language";

    protected override void Configure(EnumTypeDescriptor descriptor)
    {
        descriptor.Name(TypeName).Description("The languages of labels.");
        descriptor.Value("ID", Language.Indonesian).Description("Indonesian.");
        descriptor.Value("EN", Language.English).Description("English.");
    }
}
