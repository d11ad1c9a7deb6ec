namespace Dateline.Kernel.Body;

/// <summary>Which addresses a body may lead to. Everything else, <c>javascript:</c> and <c>data:</c> first of all, is refused.</summary>
public static class SafeAddress
{
    /// <summary>The longest address taken, in characters.</summary>
    public const int MaxLength = 2_000;

    /// <summary>Whether readers may be sent there: <c>http</c>, <c>https</c>, <c>mailto</c>, or a path of this site (one leading slash).</summary>
    public static bool IsLink(string address) =>
        IsPlain(address) && (IsPath(address) || (Uri.TryCreate(address, UriKind.Absolute, out var uri)
            && uri.Scheme is "http" or "https" or "mailto" && !HasUser(uri)));

    /// <summary>Whether an embed may be loaded from there: <c>https</c> with a host, nothing else.</summary>
    public static bool IsEmbed(string address) =>
        IsPlain(address) && Uri.TryCreate(address, UriKind.Absolute, out var uri)
            && uri.Scheme == "https" && uri.Host.Length > 0 && !HasUser(uri);

    /// <summary>Whether it can name a foreign item: <c>http</c>, <c>https</c>, <c>urn</c> or <c>tag</c>. Not every one of them leads somewhere.</summary>
    public static bool IsIdentifier(string address) =>
        IsPlain(address) && !IsPath(address) && Uri.TryCreate(address, UriKind.Absolute, out var uri)
            && uri.Scheme is "http" or "https" or "urn" or "tag" && !HasUser(uri);

    static bool IsPath(string address) => address.StartsWith('/') && !address.StartsWith("//", StringComparison.Ordinal);

    // Browsers read a backslash as a slash and skip control characters, so "/\evil" and "java\nscript:" are not what they seem.
    static bool IsPlain(string address) =>
        address.Length is > 0 and <= MaxLength && !address.Any(c => char.IsWhiteSpace(c) || c == '\\' || char.IsControl(c));

    static bool HasUser(Uri uri) => uri.Scheme is "http" or "https" && uri.UserInfo.Length > 0;
}
