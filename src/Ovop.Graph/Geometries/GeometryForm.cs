using Ovop.Engine.Types;
using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Values;
using Ovop.Geo.Spatial;
using Ovop.Graph.Rows;

namespace Ovop.Graph.Geometries;

/// <summary>The form in which a field shows its geometry: its arguments <c>simplifyMetres</c>, <c>precision</c>, <c>crs</c>.</summary>
internal sealed class GeometryForm : RequestedForm
{
    private const string SimplifyMetres = "simplifyMetres";
    private const string Precision = "precision";
    private const string Crs = "crs";
    private const int MaxPrecision = 15;

    private readonly object? _simplifyMetres;
    private readonly object? _precision;
    private readonly object? _crs;

    private GeometryForm(InputValues arguments)
    {
        _simplifyMetres = Planned(arguments, SimplifyMetres);
        _precision = Planned(arguments, Precision);
        _crs = Planned(arguments, Crs);
    }

    /// <summary>As it is stored, with the usual decimals.</summary>
    public static GeometryForm Plain { get; } = new(InputValues.None);

    /// <summary>Whether the database need not do anything.</summary>
    public bool IsStored => _simplifyMetres is null && _crs is null or Srid.Wgs84;

    /// <summary>Whether nothing has to be checked or looked up for a request.</summary>
    public bool IsPlain => IsStored && _precision is null or GeoJsonText.DefaultPrecision;

    public static GeometryForm Of(InputValues arguments) =>
        new GeometryForm(arguments) is { IsPlain: false } form ? form : Plain;

    /// <summary>Offers the arguments.</summary>
    /// <param name="field">A field with a geometry.</param>
    /// <param name="canSimplify">Whether its geometries have positions to leave out; a point has not.</param>
    /// <param name="canProject">Whether other CRS are offered.</param>
    public static void AddArguments(OutputFieldDescriptor field, bool canSimplify, bool canProject = true)
    {
        if (canSimplify)
        {
            field.Argument(SimplifyMetres, argument => argument.Type("Float").Description(
                $"Leaves out positions as long as the line moves no further than so many metres, 0 to {QueryLimits.Default.SimplifyMetres}; "
                + "each shape by itself, so that gaps may open between neighbours. All positions where nothing is given."));
        }

        field.Argument(Precision, argument => argument.Type("Int").DefaultValue(GeoJsonText.DefaultPrecision).Description(
            $"The most decimals of a number, 0 to {MaxPrecision}: 6 are about 0.1 m in degrees."));
        if (canProject)
        {
            field.Argument(Crs, argument => argument.Type("Int").DefaultValue(Srid.Wgs84).Description(
                "The EPSG number of the coordinates, such as 32749; east before north in all of them."));
        }
    }

    /// <summary>Adds the geometry to the query.</summary>
    /// <returns>Its ordinal in the result.</returns>
    public int AddTo(ListPlan list, Func<RequestArguments, Projection> geometry)
    {
        if (!IsPlain)
        {
            list.Forms.Add(this);
        }

        return list.Add(IsStored
            ? geometry
            : arguments => new ShapedProjection(
                geometry(arguments), Parameter(arguments, _simplifyMetres), Parameter(arguments, _crs)));
    }

    public override int CrsIn(object?[] variables) => Read(_crs, variables) is int crs ? crs : Srid.Wgs84;

    /// <summary>The decimals that a request asks for.</summary>
    public int PrecisionIn(object?[] variables) =>
        Read(_precision, variables) is int precision ? precision : GeoJsonText.DefaultPrecision;

    public override void Check(object?[] variables)
    {
        var precision = PrecisionIn(variables);
        if (precision is < 0 or > MaxPrecision)
        {
            throw new QueryArgumentException(
                QueryErrorCodes.InvalidArgument, $"precision is {precision}; it must be 0 to {MaxPrecision}.");
        }
    }

    private static object? Planned(InputValues arguments, string name) =>
        arguments.TryGet(name, out var value) ? value : null;

    private static QueryValue Parameter(RequestArguments arguments, object? planned) =>
        arguments.Settle(planned) is { } settled && !ReferenceEquals(settled, InputValues.Absent)
            ? arguments.Parameter(settled)
            : default;

    private static object? Read(object? planned, object?[] variables) =>
        planned is VariableSlot slot ? slot.TryRead(variables, out var value) ? value : null : planned;
}
