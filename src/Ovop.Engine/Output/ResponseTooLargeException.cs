namespace Ovop.Engine.Output;

/// <summary>A response that grew over its limit.</summary>
public sealed class ResponseTooLargeException(int maxBytes)
    : Exception($"The response would be larger than {maxBytes} bytes. Ask for fewer rows or fields.");
