using System.Collections.Immutable;
using Ovop.Engine.Types;
using Ovop.Geo.Querying;
using Ovop.Geo.Spatial;
using Ovop.Graph.Filters;
using Ovop.Graph.Inputs;
using Ovop.Graph.Orders;
using Ovop.Graph.Refusals;
using Ovop.Graph.Rows;

namespace Ovop.Graph.Exports;

/// <summary>From what is asked to a query, without a look at the database.</summary>
internal sealed class ExportPlanner(ImmutableArray<ExportList> lists, JsonInputs inputs)
{
    /// <summary>Steps: 1. the list, 2. the format, 3. the geometry, 4. filter and order.</summary>
    /// <exception cref="RefusedException">One of them is wrong.</exception>
    public ExportPlan Plan(ExportRequest request)
    {
        var list = List(request.List);
        var format = Format(list, request.Format);
        var geometry = Geometry(list, format, request.Geometry);
        var given = inputs.Read(
            new JsonInput("where", list.FilterName, request.Where), new JsonInput("order", $"[{list.SortName}!]", request.Order));

        ImmutableArray<ExportColumn> columns = geometry is null || format.HasFeatures
            ? list.Columns
            : [.. list.Columns, WellKnownText(geometry)];
        var arguments = new RequestArguments([]);
        try
        {
            var query = new EntityQuery(list.Entity)
            {
                Columns = [.. columns.Select(column => column.Projection), .. FeatureGeometry(format, geometry)],
                Where = given[0] is { } where ? FilterTag.All(where, arguments) : null,
                Order = given[1] is object?[] keys ? [.. keys.SelectMany(key => OrderTag.Keys([], key!, arguments))] : list.UsualOrder,
                Scope = QueryScope.Everything,
            };
            return new ExportPlan
            {
                List = list,
                Format = format,
                Columns = columns,
                Query = query,
                ForeignGeometries = arguments.ForeignGeometries,
            };
        }
        catch (CoercionException exception)
        {
            throw new RefusedException(exception.Message, exception.Code, exception);
        }
    }

    private ExportList List(string name) => lists.FirstOrDefault(list => list.Name == name)
        ?? throw new RefusedException(
            $"There is no list \"{name}\". There are: {string.Join(", ", lists.Select(list => list.Name))}.")
        {
            IsNotFound = true,
        };

    private static ExportFormat Format(ExportList list, string? name)
    {
        var format = name is null
            ? ExportFormats.Usual(list)
            : ExportFormats.Find(name)
                ?? throw new RefusedException($"There is no format \"{name}\". There are: {ExportFormats.Names}.");
        return list.IsLocated || !format.HasFeatures
            ? format
            : throw new RefusedException(
                $"{list.Name} have no place on the map, so they are no {format.Name}; ask for {ExportFormats.Usual(list).Name}.");
    }

    /// <summary>Null where none is written: a table has a geometry only if it is asked for.</summary>
    private static ExportGeometry? Geometry(ExportList list, ExportFormat format, string? name)
    {
        if (name is null)
        {
            return format.HasFeatures ? list.Geometries[0] : null;
        }

        return list.Geometries.FirstOrDefault(geometry => geometry.Name == name)
            ?? throw new RefusedException(
                $"{list.Name} have no geometry \"{name}\". "
                + (list.IsLocated
                    ? $"They have: {string.Join(", ", list.Geometries.Select(geometry => geometry.Name))}."
                    : "They have none."));
    }

    private static IEnumerable<Projection> FeatureGeometry(ExportFormat format, ExportGeometry? geometry) =>
        format.HasFeatures ? [new ColumnProjection(geometry!.Path)] : [];

    private static ExportColumn WellKnownText(ExportGeometry geometry) => new(
        TextFields.WellKnownText.Name,
        new ComputedProjection(TextFields.WellKnownText, geometry.Path, []),
        TextFields.WellKnownText.Result);
}
