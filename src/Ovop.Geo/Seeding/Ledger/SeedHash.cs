using System.Security.Cryptography;
using System.Text;

namespace Ovop.Geo.Seeding.Ledger;

/// <summary>
/// The hash of a row's content, part by part: <c>9f86d081884c7d65.2c26b46b68ffc68f</c>. Empty columns do not count, so
/// that a column which a later version adds leaves the rows that the seed wrote before it recognisable.
/// </summary>
internal static class SeedHash
{
    private const char PartSeparator = '.';

    private const int BytesPerPart = 8;

    public static string[] Of(ISeedRow row) => [.. row.Parts.Select(Of)];

    public static string Join(string[] parts) => string.Join(PartSeparator, parts);

    public static string[] Split(string hash) => hash.Split(PartSeparator);

    /// <summary>The hash of a text that is part of a key.</summary>
    public static string Of(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, BytesPerPart));

    private static string Of(SeedValue[] part) => Of(string.Concat(
        part.Where(value => value.Text is not null)
            .Select(value => SeedValue.Framed(value.Column) + SeedValue.Framed(value.Text!))));
}
