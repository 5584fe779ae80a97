namespace Ovop.Engine.Requests;

/// <summary>Trusted documents that cannot be used; the message names each fault with its document and place.</summary>
public sealed class TrustedDocumentsException(IReadOnlyList<TrustedDocumentFault> faults)
    : Exception(string.Join(Environment.NewLine, faults))
{
    public IReadOnlyList<TrustedDocumentFault> Faults { get; } = faults;
}
