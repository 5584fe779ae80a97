namespace Ovop.Geo.Querying.Compiling;

/// <summary>Where a nested list stands: beneath which rows, and how it hangs on them.</summary>
internal sealed record ListPosition(ParentRows Parents, NestedList Nested);
