using System.Collections.Immutable;
using Ovop.Geo.Regions;
using Ovop.Geo.Villages;
using Ovop.Graph.Entities;
using Ovop.Graph.Entities.Members;
using Ovop.Graph.Notices;

namespace Ovop.Graph.Exports;

/// <summary>
/// Whose data an export holds: in words, and as links to the licences for programs. What people import or report besides
/// has licences of its own, which the database does not know in this form; the sources of each fact do.
/// </summary>
internal sealed class ExportNotice
{
    private const string OfSources = "Whatever else was reported or imported: as its sources say (field sources in GraphQL).";

    private static readonly Type[] Regions = [typeof(Province), typeof(Regency), typeof(District), typeof(Village)];

    private ExportNotice(bool hasNames, bool isLocated, string? ofAllRows)
    {
        OfRow = ofAllRows is null ? null : DemonstrationNotice.OfRow;
        Data = [.. hasNames ? [DataNotices.Names] : Array.Empty<DataNotice>(), .. isLocated ? [DataNotices.Places] : Array.Empty<DataNotice>()];
        Lines = [.. ofAllRows is null ? Array.Empty<string>() : [ofAllRows], .. Data.Select(notice => $"{notice}"), .. isLocated ? [DataNotices.OfShapes] : Array.Empty<string>(), OfSources];
    }

    /// <summary>
    /// What each row must be read with, wherever it goes: a value of every row, since a table has no other place for it. Null
    /// where there is nothing.
    /// </summary>
    public string? OfRow { get; }

    /// <summary>Each with a licence; none of a list that holds neither places nor names of them.</summary>
    public ImmutableArray<DataNotice> Data { get; }

    /// <summary>Sentences for a person.</summary>
    public ImmutableArray<string> Lines { get; }

    /// <summary>All of them.</summary>
    public string Text => string.Join(' ', Lines);

    /// <summary>Links of RFC 8288 to the licences, one for each header.</summary>
    public IEnumerable<string> Links => Data.Select(notice =>
        $"<{notice.Licence}>; rel=\"license\"; title=\"{notice.What}: {notice.Source}\"");

    /// <summary>Of a list: its rows are regions or name some, and lie somewhere.</summary>
    /// <param name="definition">The list's.</param>
    /// <param name="ofAllRows">What every row must be read with; null where nothing.</param>
    public static ExportNotice Of(EntityDefinition definition, string? ofAllRows) => new(
        hasNames: definition.Members.OfType<ObjectMember>().Select(member => member.Relation.Target).Prepend(definition.Model)
            .Any(entity => Regions.Contains(entity.ClrType)),
        isLocated: definition.Members.OfType<GeometryMember>().Any(),
        ofAllRows);
}
