namespace Ovop.Geo.Importing.Villages;

/// <summary>The areas that an import made. Each regency and district got a claim of the source.</summary>
internal sealed record LadderCounts(int Provinces, int Regencies, int Districts)
{
    public int Claims => Regencies + Districts;
}
