namespace Ovop.Engine.Tests.Fuzz.Running;

/// <summary>Leaves out of a finding's bytes what may be left out without it going away, large parts first.</summary>
/// <param name="tryAsync">Asks a case again.</param>
internal sealed class CaseShrinker(Func<FuzzCase, Task<FuzzFinding?>> tryAsync)
{
    private const int MaxAsked = 4_000;

    private int _asked;

    public async Task<FuzzFinding> ShrinkAsync(FuzzFinding finding)
    {
        if (finding.Kind == "hang")
        {
            return finding;
        }

        for (var before = -1; before != Size(finding.Case) && _asked < MaxAsked;)
        {
            before = Size(finding.Case);
            finding = await ShrinkAsync(finding, finding.Case.Variables, (one, bytes) => one with { Variables = bytes });
            finding = await ShrinkAsync(finding, finding.Case.Document, (one, bytes) => one with { Document = bytes });
        }

        return finding;
    }

    private static int Size(FuzzCase one) => one.Document.Length + one.Variables.Length;

    private async Task<FuzzFinding> ShrinkAsync(FuzzFinding finding, byte[] bytes, Func<FuzzCase, byte[], FuzzCase> put)
    {
        for (var size = Math.Max(1, bytes.Length); size >= 1; size /= 2)
        {
            for (var start = 0; start < bytes.Length && _asked < MaxAsked;)
            {
                _asked++;
                byte[] smaller = [.. bytes[..start], .. bytes[Math.Min(start + size, bytes.Length)..]];
                if (await tryAsync(put(finding.Case, smaller)) is { } again && again.Kind == finding.Kind)
                {
                    (finding, bytes) = (again, smaller);
                }
                else
                {
                    start += size;
                }
            }
        }

        return finding;
    }
}
