using Ovop.Geo.Importing.Provenance;
using Ovop.Geo.Importing.Runs;
using Ovop.Geo.Importing.Shapes;

namespace Ovop.Geo.Importing.Boundaries;

/// <summary>Replaces villages' boundaries by code with real ones from GeoJSON (<see cref="BoundaryTarget"/>).</summary>
internal sealed class BoundaryImporter : IImporter
{
    private static readonly ImportOption As = new(
        "as", "How far the boundaries may be trusted: indicative, or official where the law has set them.")
    {
        Choices = ["indicative", "official"],
        Default = "indicative",
    };

    private static readonly ImportOption CodeProperty = new(
        "code-property", "The property of a feature that has the village's code; \"code\", else the feature's id.")
    {
        Placeholder = "NAME",
    };

    private static readonly ImportOption CreateMissing = new(
        "create-missing",
        "Make the villages that are not there yet, and the districts, regencies and provinces that they lie in.")
    {
        IsFlag = true,
    };

    private static readonly ImportOption NameProperty = new(
        "name-property", "The property of a feature that has the name of a village to be made. \"name\" if not given.")
    {
        Placeholder = "NAME",
    };

    public string Name => "boundaries";

    public string Description =>
        "Replace villages' boundaries by code, from GeoJSON: a FeatureCollection, features one to a line, or a text "
        + "sequence, plain or gzip. With --create-missing, make the villages of a whole country.";

    public bool TakesSeveralFiles => true;

    public IReadOnlyList<ImportOption> Options { get; } =
        [As, CodeProperty, CreateMissing, NameProperty, ImportSource.NameOption, ImportSource.LicenceOption, ShapeImport.Strict];

    public Task<ImportReport> RunAsync(ImportRequest request, CancellationToken cancellationToken)
    {
        var nameProperty = request.Value(NameProperty);
        if (nameProperty is not null && !request.HasFlag(CreateMissing))
        {
            throw new ImportException(
                "--name-property names villages that are made, and none is: give --create-missing too, or leave it out.");
        }

        var target = new BoundaryTarget(
            request.Value(As)!.ToUpperInvariant(),
            ImportSource.From(request),
            request.Value(CodeProperty),
            request.HasFlag(CreateMissing) ? nameProperty ?? "name" : null);
        return ShapeImport.RunAsync(request, target, cancellationToken);
    }
}
