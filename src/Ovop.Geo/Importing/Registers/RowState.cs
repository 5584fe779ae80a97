namespace Ovop.Geo.Importing.Registers;

/// <summary>How a row of a register stands to what is in the database.</summary>
internal enum RowState
{
    /// <summary>Nobody has it yet.</summary>
    New,

    /// <summary>The register wrote it and nobody has changed it since: the file holds.</summary>
    Own,

    /// <summary>It is there as the file says, written by somebody else.</summary>
    Confirmed,

    /// <summary>It is there otherwise, by somebody else or changed since: it stays, and the difference is told.</summary>
    Differing,

    /// <summary>It was there otherwise, and the user wants what the file says.</summary>
    Taken,

    /// <summary>The register wrote it, and somebody has taken it away since: it stays away.</summary>
    Deleted,
}
