using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Ovop.Geo.Storage;

/// <summary>An enum value from and to its stored text.</summary>
internal sealed class UpperSnakeConverter<TEnum>() : ValueConverter<TEnum, string>(
    value => UpperSnake.Of(value),
    text => Parse(text))
    where TEnum : struct, Enum
{
    private static TEnum Parse(string text) => UpperSnake.TryParse<TEnum>(text, out var value)
        ? value
        : throw new InvalidOperationException($"The database holds '{text}', which is no {typeof(TEnum).Name}.");
}
