namespace Ovop.Engine.Text;

/// <summary>The codes of <c>extensions.code</c>. The list is closed: clients switch on it.</summary>
public static class ErrorCodes
{
    /// <summary>The request is not a GraphQL request: no query, a wrong member, an unknown operation name.</summary>
    public const string BadRequest = "BAD_REQUEST";

    /// <summary>The document cannot be parsed.</summary>
    public const string Syntax = "SYNTAX";

    /// <summary>The document breaks a rule of the specification or of the schema.</summary>
    public const string Validation = "VALIDATION";

    /// <summary>The values of the variables do not have the declared types.</summary>
    public const string Coercion = "COERCION";

    /// <summary>An argument has its type but not a possible value: a negative distance, a box upside down.</summary>
    public const string InvalidArgument = "INVALID_ARGUMENT";

    /// <summary>A geometry is not closed, not finite, out of range, or too large.</summary>
    public const string InvalidGeometry = "INVALID_GEOMETRY";

    /// <summary>A coordinate reference system is not known or cannot be transformed.</summary>
    public const string UnknownCrs = "UNKNOWN_CRS";

    /// <summary>More rows are asked for than one page may have.</summary>
    public const string PageTooLarge = "PAGE_TOO_LARGE";

    /// <summary>A cursor was not given out by this field under this order, or was tampered with.</summary>
    public const string InvalidCursor = "INVALID_CURSOR";

    /// <summary>The document is too deep, too long or too costly.</summary>
    public const string TooComplex = "TOO_COMPLEX";

    /// <summary>The request took longer than it may.</summary>
    public const string Timeout = "TIMEOUT";

    /// <summary>No document is known by the hash given.</summary>
    public const string PersistedQueryNotFound = "PERSISTED_QUERY_NOT_FOUND";

    /// <summary>Nobody, or nobody known, is signed in.</summary>
    public const string Unauthenticated = "UNAUTHENTICATED";

    /// <summary>The caller is known and may not do this.</summary>
    public const string Forbidden = "FORBIDDEN";

    /// <summary>The row was changed by somebody else in the meantime.</summary>
    public const string Conflict = "CONFLICT";

    /// <summary>The database cannot be reached.</summary>
    public const string Unavailable = "UNAVAILABLE";

    /// <summary>A fault of the server; the message bears a reference to the log and nothing else.</summary>
    public const string Internal = "INTERNAL";
}
