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

    public string Name => "boundaries";

    public string Description =>
        "Replace villages' boundaries by code, from GeoJSON: a FeatureCollection, features one to a line, or a text "
        + "sequence, plain or gzip.";

    public bool TakesSeveralFiles => true;

    public IReadOnlyList<ImportOption> Options { get; } =
        [As, CodeProperty, ImportSource.NameOption, ImportSource.LicenceOption, ShapeImport.Strict];

    public Task<ImportReport> RunAsync(ImportRequest request, CancellationToken cancellationToken)
    {
        var target = new BoundaryTarget(
            request.Value(As)!.ToUpperInvariant(), ImportSource.From(request), request.Value(CodeProperty));
        return ShapeImport.RunAsync(request, target, cancellationToken);
    }
}
