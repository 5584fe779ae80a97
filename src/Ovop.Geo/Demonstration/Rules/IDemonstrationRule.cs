using Ovop.Geo.Demonstration.Sheets;
using Ovop.Geo.Demonstration.World;

namespace Ovop.Geo.Demonstration.Rules;

/// <summary>Invents the rows of one register from what is there already, and writes them down.</summary>
internal interface IDemonstrationRule
{
    void Apply(DemonstrationWorld world, DemonstrationSheets sheets);
}
