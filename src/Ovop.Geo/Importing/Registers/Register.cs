using Ovop.Geo.Seeding.Ledger;

namespace Ovop.Geo.Importing.Registers;

/// <summary>
/// A list that an office keeps, one line for each thing: what differs between one register and another. Lines are
/// written as the files of the seed are, whose tables check them and know what somebody has changed since.
/// </summary>
internal sealed record Register
{
    /// <summary>A cell that takes back what stands there; an empty one says nothing.</summary>
    public const string Nothing = "-";

    public const string Slug = "slug";

    public const string Source = "source";

    public const string Says = "says";

    /// <summary>The subcommand, such as <c>products</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The table that it fills, such as <c>product</c>.</summary>
    public required string Table { get; init; }

    /// <summary>What its rows are, for the report: <c>products</c>.</summary>
    public required string Rows { get; init; }

    /// <summary>What the register tells, for the help; without its full stop.</summary>
    public required string Description { get; init; }

    /// <summary>The same in Indonesian: what an office calls the list.</summary>
    public required string NameId { get; init; }

    /// <summary>The seed's file of the same rows; anew for each run.</summary>
    public required Func<ISeedTable> Create { get; init; }

    /// <summary>The register's own columns, in the order of its template.</summary>
    public required IReadOnlyList<RegisterColumn> Columns { get; init; }

    public IReadOnlyList<RegisterLink> Links { get; init; } = [];

    /// <summary>
    /// The slug that a row without one gets: it follows from what the row says of its subject and place alone, so that
    /// the same line is the same row again. Null where that is missing, which is then reported.
    /// </summary>
    public required Func<RegisterRow, string?> SlugOf { get; init; }

    /// <summary>What the slug follows from, in words: <c>name and village</c>.</summary>
    public required string SlugFrom { get; init; }

    /// <summary>Columns of the seed's file that a planner need not write; <see cref="Complete"/> fills them.</summary>
    public IReadOnlyList<string> Completed { get; init; } = [];

    public Action<RegisterRow> Complete { get; init; } = _ => { };

    /// <summary>Whether the source of a row is kept as a claim; not so where the rows are sources.</summary>
    public bool HasClaims { get; init; } = true;

    /// <summary>Every column that a file may have.</summary>
    public IReadOnlyList<RegisterColumn> AllColumns => HasClaims
        ? [SlugColumn, .. Columns, SourceColumn, SaysColumn]
        : [SlugColumn, .. Columns];

    private static RegisterColumn SlugColumn { get; } = RegisterColumn.Text(
        Slug, "kode singkat", "a short name of your own for the row (a-z, 0-9, hyphens); left empty, it follows from the "
            + "row's name and place", "");

    private static RegisterColumn SourceColumn { get; } = RegisterColumn.Row(
        Source, "source", "sumber", "who says so, where it is not the source of the whole file (`--source`): the slug or "
            + "the name of a source that is here", "survei-contoh-2026");

    private static RegisterColumn SaysColumn { get; } = RegisterColumn.Text(
        Says, "keterangan sumber", "what the source says of it, in a sentence; left empty, the row itself is quoted", "");
}
