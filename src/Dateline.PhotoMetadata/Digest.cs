using System.Security.Cryptography;

namespace Dateline.PhotoMetadata;

/// <summary>The digest by which Photoshop and XMP know whether bytes are still the same.</summary>
static class Digest
{
#pragma warning disable CA5351 // The formats say MD5. It guards against forgetting, not against forgery.
    public static byte[] Of(ReadOnlySpan<byte> bytes) => MD5.HashData(bytes);
#pragma warning restore CA5351
}
