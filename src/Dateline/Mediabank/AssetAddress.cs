using System.Globalization;

namespace Dateline.Mediabank;

/// <summary>Public addresses of pictures.</summary>
public static class AssetAddress
{
    /// <summary>The picture's page in an edition's mediabank.</summary>
    public static string Of(string edition, long id) => string.Create(CultureInfo.InvariantCulture, $"/{edition}/mediabank/{id}");

    /// <summary>Its name in the ledger.</summary>
    public static string Subject(long id) => string.Create(CultureInfo.InvariantCulture, $"asset/{id}");

    /// <summary>Where its renditions lie; <c>/{width}.{format}</c> follows.</summary>
    public static string Renditions(string sha256) => $"/media/{sha256[..2]}/{sha256}";
}
