using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Ovop.Geo.Csv;
using Ovop.Geo.Importing.Runs;
using Ovop.Geo.Storage;

namespace Ovop.Geo.Importing.Villages;

/// <summary>
/// Where a gazetteer comes from: every fact keeps its source, so an import names one. The slug of a source that is
/// already there is enough; a new one needs its outlet.
/// </summary>
internal static class RegisterSource
{
    private const string IsoForm = "yyyy-MM-dd";

    public static readonly ImportOption Slug = new(
        "source", "Slug of the source, such as bps-tulungagung-2025. Required; every fact keeps its source.")
    {
        Placeholder = "SLUG",
    };

    public static readonly ImportOption Outlet = new(
        "source-outlet", "Who published it. Required for a source that is not there yet.");

    public static readonly ImportOption Kind = new("source-kind", "What the source is.")
    {
        Placeholder = "KIND",
        Default = "REGISTER",
        Choices = [.. UpperSnake.All(typeof(SourceKind))],
    };

    public static readonly ImportOption Title = new("source-title", "Its title.");

    public static readonly ImportOption Url = new("source-url", "Where it can be read.") { Placeholder = "URL" };

    public static readonly ImportOption PublishedOn = new("source-published", "When it was published.")
    {
        Placeholder = "YYYY-MM-DD",
    };

    public static readonly ImportOption Licence = new("source-licence", "Its licence, such as ODbL-1.0.");

    public static readonly ImportOption Note = new("source-note", "What a reader should know of it.");

    public static IReadOnlyList<ImportOption> Options { get; } =
        [Slug, Outlet, Kind, Title, Url, PublishedOn, Licence, Note];

    /// <summary>What the options say, not yet compared with the database.</summary>
    /// <exception cref="ImportException">An option is missing or wrong.</exception>
    public static Source Read(ImportRequest request)
    {
        var slug = request.Value(Slug) ?? throw new ImportException(
            "--source SLUG is missing: every fact keeps its source, such as --source bps-tulungagung-2025 "
                + "--source-outlet \"BPS Kabupaten Tulungagung\".");
        if (!SheetCodes.IsSlug(slug))
        {
            throw new ImportException($"--source is \"{slug}\"; it must be a slug: a-z, 0-9 and hyphens.");
        }

        _ = UpperSnake.TryParse<SourceKind>(request.Value(Kind)!, out var kind);
        return new Source
        {
            Slug = slug,
            Kind = kind,
            Outlet = Text(request, Outlet, 200) ?? "",
            Title = Text(request, Title, 1000),
            Url = Text(request, Url, 2000),
            PublishedOn = Date(request),
            Licence = Text(request, Licence, 200),
            Note = Text(request, Note, 4000),
        };
    }

    /// <summary>The source that is there under this slug, or the new one, added and saved.</summary>
    /// <exception cref="ImportException">Options contradict what is there, or a new source has no outlet.</exception>
    public static async Task<Source> EnsureAsync(
        OvopDbContext database, Source source, CancellationToken cancellationToken)
    {
        var known = await database.Sources.AsNoTracking()
            .SingleOrDefaultAsync(row => row.Slug == source.Slug, cancellationToken);
        if (known is null)
        {
            if (source.Outlet.Length == 0)
            {
                throw new ImportException(
                    $"There is no source {source.Slug} yet: say who published it with --{Outlet.Name} TEXT.");
            }

            database.Add(source);
            await database.SaveChangesAsync(cancellationToken);
            return source;
        }

        Check(Outlet, source.Outlet.Length == 0 ? null : source.Outlet, known.Outlet, known);
        Check(Title, source.Title, known.Title, known);
        Check(Url, source.Url, known.Url, known);
        Check(PublishedOn, Iso(source.PublishedOn), Iso(known.PublishedOn), known);
        Check(Licence, source.Licence, known.Licence, known);
        Check(Note, source.Note, known.Note, known);
        return known;
    }

    private static void Check(ImportOption option, string? given, string? known, Source source)
    {
        if (given is not null && given != known)
        {
            throw new ImportException(
                $"--{option.Name} is \"{given}\", but the source {source.Slug} is there with "
                    + (known is null ? "none" : $"\"{known}\"")
                    + ": leave the option out, or give the source another slug.");
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
