using Ovop.Geo.Storage;
using Ovop.Graph.Hosting;

namespace Ovop.Graph.Notices;

/// <summary>What every face of a demonstration says, so that nobody takes what it shows for facts.</summary>
internal static class DemonstrationNotice
{
    /// <summary>English, then Indonesian. ASCII, on one line: it goes into headers too.</summary>
    public const string Text =
        "DEMONSTRATION: all that is told here of products, producers, permits, grades, sites, visits and help is invented "
        + "(source kind SYNTHETIC). Only the names, codes, points and areas of regions and villages are real. "
        + "DEMONSTRASI: semua data di sini rekaan, kecuali nama, kode, titik dan luas wilayah dan desa.";

    /// <summary>The same, short enough for each row of a file.</summary>
    public const string OfRow = DemonstrationMark.RowNotice;

    /// <summary>The name of the header of each answer over HTTP.</summary>
    public const string Header = "Ovop-Notice";

    /// <summary>Null for a server of facts.</summary>
    public static string? Of(OvopOptions options) => options.IsDemonstration ? Text : null;

    /// <summary>Sets the header on whatever the server answers, refusals and files included.</summary>
    public static void UseNotice(this WebApplication app, OvopOptions options)
    {
        if (Of(options) is { } notice)
        {
            app.Use((http, next) =>
            {
                http.Response.Headers[Header] = notice;
                return next(http);
            });
        }
    }
}
