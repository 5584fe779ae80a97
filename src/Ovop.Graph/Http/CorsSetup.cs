using Ovop.Graph.Http.Requests;
using Ovop.Graph.Notices;

namespace Ovop.Graph.Http;

/// <summary>
/// Which other sites' pages may read our answers: those that the settings name. Never with credentials: a page that is
/// allowed sends what it has to show in a header of its own.
/// </summary>
internal static class CorsSetup
{
    // Browsers keep the answer to a preflight at most this long (Chromium); Firefox would keep it for a day.
    private static readonly TimeSpan PreflightAge = TimeSpan.FromHours(2);

    public static void UseCors(this WebApplication app, AllowedOrigins allowed)
    {
        if (allowed.AreNone)
        {
            return;
        }

        app.UseCors(policy =>
        {
            _ = allowed.AreAll ? policy.AllowAnyOrigin() : policy.WithOrigins([.. allowed.Origins]);
            policy.WithMethods(HttpMethods.Get, HttpMethods.Head, HttpMethods.Post)
                .AllowAnyHeader()
                .WithExposedHeaders("Retry-After", "Link", "Content-Disposition", DemonstrationNotice.Header)
                .SetPreflightMaxAge(PreflightAge);
        });
    }
}
