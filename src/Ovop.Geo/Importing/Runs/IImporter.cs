namespace Ovop.Geo.Importing.Runs;

/// <summary>
/// Brings one kind of file into the database, in one transaction: it changes all that it reports, or nothing. The
/// command line makes a subcommand of each (<c>import boundaries FILE... --as official</c>).
/// </summary>
public interface IImporter
{
    /// <summary>The subcommand: one lower-case English word.</summary>
    string Name { get; }

    /// <summary>One sentence for the help.</summary>
    string Description { get; }

    /// <summary>Whether several files may be given; one file always must.</summary>
    bool TakesSeveralFiles { get; }

    IReadOnlyList<ImportOption> Options { get; }

    /// <exception cref="ImportException">The import cannot be done; nothing was changed.</exception>
    Task<ImportReport> RunAsync(ImportRequest request, CancellationToken cancellationToken);
}
