using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Ovop.Geo.Storage;

/// <summary>Stores each enum as <see cref="UpperSnake"/> text and lets the database refuse any other.</summary>
internal sealed class EnumTextConvention : IModelFinalizingConvention
{
    private const int MaxLength = 40;

    public void ProcessModelFinalizing(
        IConventionModelBuilder modelBuilder, IConventionContext<IConventionModelBuilder> context)
    {
        foreach (var entity in modelBuilder.Metadata.GetEntityTypes())
        {
            foreach (var property in entity.GetDeclaredProperties())
            {
                var type = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
                if (type.IsEnum)
                {
                    Store(entity, property, type);
                }
            }
        }
    }

    private static void Store(IConventionEntityType entity, IConventionProperty property, Type type)
    {
        var converter = typeof(UpperSnakeConverter<>).MakeGenericType(type);
        property.Builder.HasConversion((ValueConverter)Activator.CreateInstance(converter)!);
        property.Builder.HasMaxLength(MaxLength);
        if (entity.GetViewName() is not null)
        {
            return; // A view shows what tables hold, and has no constraints.
        }

        var column = property.GetColumnName();
        var values = string.Join(", ", UpperSnake.All(type).Select(text => $"'{text}'"));
        entity.Builder.HasCheckConstraint($"ck_{entity.GetTableName()}_{column}", $"{column} IN ({values})");
    }
}
