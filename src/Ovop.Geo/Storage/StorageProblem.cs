namespace Ovop.Geo.Storage;

/// <summary>Why a database cannot be used as it stands.</summary>
public enum StorageProblem
{
    /// <summary>The connection string itself is wrong.</summary>
    ConnectionString,

    /// <summary>Nothing answers at the address, or too late.</summary>
    Unreachable,

    /// <summary>The server refuses the login or its password.</summary>
    AccessDenied,

    DatabaseMissing,

    /// <summary>The server's version is below the least that is supported.</summary>
    ServerTooOld,

    /// <summary>An extension's files are not on the server.</summary>
    ExtensionMissing,

    /// <summary>The login may not create an extension that the database lacks.</summary>
    MayNotCreateExtensions,

    /// <summary>The login may not create tables.</summary>
    MayNotCreateTables,

    /// <summary>The roles are missing, or not granted to the login, and it may not mend that itself.</summary>
    MayNotCreateRoles,

    /// <summary>The database was migrated by a newer version of the program.</summary>
    NewerSchema,

    /// <summary>The database lacks migrations or roles of this version.</summary>
    NotMigrated,

    /// <summary>A migration failed; nothing of it was kept.</summary>
    MigrationFailed,

    /// <summary>The database cannot become a demonstration.</summary>
    NoDemonstration,
}
