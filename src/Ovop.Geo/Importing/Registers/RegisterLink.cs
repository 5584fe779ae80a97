using Ovop.Geo.Seeding.Ledger;

namespace Ovop.Geo.Importing.Registers;

/// <summary>A column of a register whose list becomes rows of a table of its own.</summary>
/// <param name="Column">Such as <c>villages</c>.</param>
/// <param name="Create">The file of the seed that fills that table; anew for each run.</param>
/// <param name="Left">The file's column that names the register's row.</param>
/// <param name="Right">The file's column that names one of the list.</param>
internal sealed record RegisterLink(string Column, Func<ISeedTable> Create, string Left, string Right);
