namespace Ovop.Engine.Output;

/// <summary>What a response tells in its member <c>extensions</c>, which is left out where there is nothing to tell.</summary>
/// <param name="Cost">What the operation costs; null where the client did not ask.</param>
/// <param name="Notice">What whoever reads any answer of this server must know; null where there is nothing.</param>
public readonly record struct ResponseExtensions(ReportedCost? Cost, string? Notice)
{
    internal void Write(ResponseWriter writer)
    {
        if (Cost is null && Notice is null)
        {
            return;
        }

        writer.WriteKey("\"extensions\":"u8);
        writer.BeginObject();
        Cost?.Write(writer);
        if (Notice is not null)
        {
            writer.WriteKey("\"notice\":"u8);
            writer.WriteString(Notice);
        }

        writer.EndObject();
    }
}
