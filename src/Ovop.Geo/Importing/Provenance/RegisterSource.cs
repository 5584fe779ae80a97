using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Ovop.Geo.Importing.Runs;
using Ovop.Geo.Storage;

namespace Ovop.Geo.Importing.Provenance;

/// <summary>
/// Where a gazetteer or another register comes from: every fact keeps its source, so its import must name one, and may
/// describe it. What is known of a source already is not described otherwise.
/// </summary>
internal static class RegisterSource
{
    private const string IsoForm = "yyyy-MM-dd";

    private const int MaxTitle = 1000;

    private const int MaxText = 2000;

    private static readonly ImportOption Name = new(
        "source", "Who made the register, or the slug of a known source. Required: every fact keeps its source.");

    private static readonly ImportOption Kind = new("source-kind", "What the source is.")
    {
        Placeholder = "KIND",
        Default = "REGISTER",
        // What was invented belongs to a demonstration and is never imported.
        Choices = [.. UpperSnake.All(typeof(SourceKind)).Where(kind => kind != UpperSnake.Of(SourceKind.Synthetic))],
    };

    private static readonly ImportOption Title = new("source-title", "Its title.");

    private static readonly ImportOption Url = new("source-url", "Where it can be read.") { Placeholder = "URL" };

    private static readonly ImportOption PublishedOn = new("source-published", "When it was published.")
    {
        Placeholder = "YYYY-MM-DD",
    };

    private static readonly ImportOption Note = new("source-note", "What a reader should know of it.");

    public static IReadOnlyList<ImportOption> Options { get; } =
        [Name, ImportSource.LicenceOption, Kind, Title, Url, PublishedOn, Note];

    /// <summary>Whether the options name a source.</summary>
    public static bool IsGiven(ImportRequest request) => request.Value(Name) is not null;

    /// <summary>What the options say, not yet compared with the database.</summary>
    /// <exception cref="ImportException">An option is missing or wrong.</exception>
    public static Source Read(ImportRequest request)
    {
        if (request.Value(Name) is null)
        {
            throw new ImportException(
                "--source is missing: every fact keeps its source, such as "
                    + "--source \"BPS Kabupaten Tulungagung 2025\".");
        }

        var source = ImportSource.From(request);
        _ = UpperSnake.TryParse<SourceKind>(request.Value(Kind)!, out var kind);
        return new Source
        {
            Slug = source.Slug,
            Kind = kind,
            Outlet = source.Name,
            Licence = source.Licence,
            Title = Text(request, Title, MaxTitle),
            Url = Text(request, Url, MaxText),
            PublishedOn = Date(request),
            Note = Text(request, Note, MaxText),
        };
    }

    /// <summary>The id of the source that is there under this slug, or of the new one.</summary>
    /// <exception cref="ImportException">The options contradict what is there.</exception>
    public static async Task<int> EnsureAsync(
        OvopDbContext database, Source source, CancellationToken cancellationToken)
    {
        var known = await database.Sources.AsNoTracking()
            .SingleOrDefaultAsync(row => row.Slug == source.Slug, cancellationToken);
        if (known is null)
        {
            database.Add(source);
            await database.SaveChangesAsync(cancellationToken);
            database.ChangeTracker.Clear();
            return source.Id;
        }

        Check(ImportSource.LicenceOption, source.Licence, known.Licence, known);
        Check(Title, source.Title, known.Title, known);
        Check(Url, source.Url, known.Url, known);
        Check(PublishedOn, Iso(source.PublishedOn), Iso(known.PublishedOn), known);
        Check(Note, source.Note, known.Note, known);
        return known.Id;
    }

    private static void Check(ImportOption option, string? given, string? known, Source source)
    {
        if (given is not null && given != known)
        {
            throw new ImportException(
                $"--{option.Name} is \"{given}\", but the source {source.Slug} is there with "
                    + (known is null ? "none" : $"\"{known}\"")
                    + ": leave the option out, or call the source otherwise.");
        }
    }

    private static string? Text(ImportRequest request, ImportOption option, int most)
    {
        var text = request.Value(option)?.Trim();
        return text is null || (text.Length > 0 && text.Length <= most)
            ? text
            : throw new ImportException($"--{option.Name} must have 1 to {most} characters.");
    }

    private static DateOnly? Date(ImportRequest request)
    {
        if (request.Value(PublishedOn) is not { } text)
        {
            return null;
        }

        return DateOnly.TryParseExact(text, IsoForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw new ImportException($"--{PublishedOn.Name} is \"{text}\"; it must be a date such as 2025-05-20.");
    }

    private static string? Iso(DateOnly? date) => date?.ToString(IsoForm, CultureInfo.InvariantCulture);
}
