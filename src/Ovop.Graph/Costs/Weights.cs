namespace Ovop.Graph.Costs;

/// <summary>
/// What the parts of the schema weigh (<c>@cost</c>). 1 is what it costs the database to join a row by its key, some 5 µs;
/// a column that is read with its row is 0. Measured with PostGIS 3.3 on 80,000 areas of 100 positions, on a busy machine
/// of two cores; beyond some 50 units the weights grow more slowly than the time, as one deadline bounds the whole.
/// </summary>
internal static class Weights
{
    /// <summary>A list of the query root: a statement of its own that may look at a whole table (60 ms).</summary>
    public const double List = 100;

    /// <summary>One row by its key: a statement of its own.</summary>
    public const double Single = 10;

    /// <summary>A list beneath each row: one more search in an index for each (30 µs; its rows count by themselves).</summary>
    public const double NestedList = 5;

    /// <summary>The rows that lie next to each row: a search in the spatial index, and some seven shapes measured (1 ms).</summary>
    public const double Neighbours = 200;

    /// <summary>Rows counted for each list.</summary>
    public const double TotalCount = 10;

    /// <summary>Statistics on the query root: a statement that looks at each row that answers the filter (120 ms).</summary>
    public const double Statistics = 250;

    /// <summary>Different values of a column counted, for each group: they are sorted.</summary>
    public const double Distinct = 5;

    /// <summary>Rows of a related list counted for each group: a join, and each row of it once.</summary>
    public const double RelatedCount = 10;

    /// <summary>The box around a group's shapes.</summary>
    public const double Extent = 2;

    /// <summary>The convex hull of a group's shapes: made of each, then of all.</summary>
    public const double Hull = 20;

    /// <summary>Statistics of what is derived from a shape, for each group: worked out for each row.</summary>
    public const double DerivedStatistic = 50;

    /// <summary>A geometry with all its positions, read, turned into text and sent (30 µs).</summary>
    public const double Geometry = 5;

    /// <summary>A point, or a point, box or direction made of a geometry (8 µs).</summary>
    public const double DerivedGeometry = 2;

    /// <summary>A distance or an area on the spheroid (115 µs).</summary>
    public const double Measured = 20;

    /// <summary>A condition on the rows of a related list: a join.</summary>
    public const double RelatedList = 100;

    /// <summary>A box: the index alone answers (5 ms for a tenth of the table).</summary>
    public const double Box = 50;

    /// <summary>A relation between shapes: the index, then each shape that it finds (25 to 170 ms).</summary>
    public const double SpatialFilter = 250;

    /// <summary>The same negated: no index helps, each shape of the table is looked at.</summary>
    public const double NegatedSpatialFilter = 2_500;

    /// <summary>What is derived from a geometry and compared: worked out for each shape of the table.</summary>
    public const double DerivedFilter = 2_500;

    /// <summary>A condition that no index serves: each row of the table is looked at (120 ms).</summary>
    public const double Scan = 250;

    /// <summary>Nearest first: the index gives the rows in order (7 ms for 1,000).</summary>
    public const double NearestFirst = 50;

    /// <summary>Rows near other rows: each is searched around for each (0.2 s for 1,000 rows, 10 s for all near 1,000).</summary>
    public const double Near = 5_000;

    /// <summary>Rows inside of other rows: each is cut with the few whose box it meets.</summary>
    public const double Inside = 2_500;

    /// <summary>A search by name over five tables: the indexes on names, then a score for each candidate.</summary>
    public const double Search = 100;

    /// <summary>Points clustered for a map: all that answer the filter are read, unless they are known from before.</summary>
    public const double Markers = 250;

    /// <summary>Markers of an answer: a screen of 1,920 by 1,080 pixels, full of them, has some 700, most have fewer.</summary>
    public const int ScreenfulOfMarkers = 500;

    /// <summary>Clusters found from geometry: the villages that make a commodity, compared with those around them.</summary>
    public const double Discovery = 1_000;

    /// <summary>What villages need: a statement that may work out the stage of each village (2 µs without products, 20 to 40 µs with three).</summary>
    public const double Needs = 250;

    /// <summary>What products are ready for: a statement that may look at all that is asked of each product.</summary>
    public const double Readiness = 250;

    /// <summary>Prospects of many villages: for each, those near by, and a score for each commodity.</summary>
    public const double Prospects = 1_000;

    /// <summary>Prospects beneath one village or commodity; their reasons are found once more.</summary>
    public const double NestedProspects = 200;

    /// <summary>The reasons of one prospect.</summary>
    public const double ProspectReasons = 50;

    /// <summary>What lies around each site: a search in the spatial index, and what comes from the villages that it finds.</summary>
    public const double Around = 200;

    /// <summary>Candidates for a site: what is told of a commodity everywhere, and the villages around its clusters and sites.</summary>
    public const double SiteCandidates = 1_000;

    /// <summary>
    /// Rows of a list that is small by nature, such as the sources of a fact: most have one to three.
    /// </summary>
    public const int SmallListSize = 5;
}
