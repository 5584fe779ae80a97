using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;

namespace Ovop.Geo.Storage;

/// <summary>
/// No text without a limit: names 200 characters, any other text without a limit of its own 4,000. Foreign keys take
/// the length of the key that they point at.
/// </summary>
internal sealed class TextLengthConvention : IModelFinalizingConvention
{
    private const int NameLength = 200;
    private const int TextLength = 4000;

    public void ProcessModelFinalizing(
        IConventionModelBuilder modelBuilder, IConventionContext<IConventionModelBuilder> context)
    {
        foreach (var entity in modelBuilder.Metadata.GetEntityTypes())
        {
            foreach (var property in entity.GetDeclaredProperties())
            {
                if (property.ClrType == typeof(string) && property.GetMaxLength() is null && !property.IsForeignKey())
                {
                    var isName = property.Name is "Name" or "NameEn" or "NameId";
                    property.Builder.HasMaxLength(isName ? NameLength : TextLength);
                }
            }
        }
    }
}
