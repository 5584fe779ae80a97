using System.Runtime.CompilerServices;
using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Storage;

namespace Ovop.Geo.Tests.Querying;

/// <summary>
/// <c>db/entities.json</c> is what queries know of EF's model. With BLESS=1 in the environment it is written anew.
/// </summary>
public sealed class EntityFileTests
{
    [Fact]
    public async Task The_file_says_what_EFs_model_says()
    {
        var actual = EntityFile.Write(EntityDescriptions.Of(OvopModel.Get()));
        if (Environment.GetEnvironmentVariable("BLESS") == "1")
        {
            await File.WriteAllTextAsync(FilePath(), actual);
        }

        Assert.True(
            await File.ReadAllTextAsync(FilePath()) == actual,
            $"EF's model has changed. Write {FilePath()} anew with BLESS=1, read what changed, and build again.");
    }

    [Fact]
    public void What_is_read_is_what_was_written() =>
        Assert.Equal(File.ReadAllText(FilePath()), EntityFile.Write(EntityFile.Read()));

    [Fact]
    public void Enumerations_are_stored_as_EF_stores_them()
    {
        var models = EntityModels.Load();
        var columns = 0;
        foreach (var property in OvopModel.Get().GetEntityTypes().SelectMany(type => type.GetProperties()))
        {
            var column = models.For(property.DeclaringType.ClrType.Name).Column(property.Name);
            Assert.Equal(Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType, column.ClrType);
            if (!column.ClrType.IsEnum)
            {
                Assert.Null(column.ToStored);
                continue;
            }

            columns++;
            var byEf = property.GetTypeMapping().Converter!.ConvertToProvider;
            Assert.All(Enum.GetValues(column.ClrType).Cast<object>(), value => Assert.Equal(byEf(value), column.ToStored!(value)));
        }

        Assert.NotEqual(0, columns);
    }

    private static string FilePath([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../../db/entities.json"));
}
