namespace Ovop.Geo.Seeding.Ledger;

/// <summary>A row that is in the database, and how a seed file would write it.</summary>
internal sealed record StoredRow<TRow, TEntity>(TRow Row, TEntity Entity);
