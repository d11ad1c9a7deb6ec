using System.Text;
using QRCoder;

namespace Dateline.Web.Newsroom.Accounts;

/// <summary>A picture that a telephone reads.</summary>
static class QrCode
{
    const int PixelsOfModule = 6;

    /// <returns>The picture itself, as an address.</returns>
    public static string Of(string text)
    {
        using var made = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        using var picture = new SvgQRCode(made);
        return "data:image/svg+xml;base64," + Convert.ToBase64String(Encoding.UTF8.GetBytes(picture.GetGraphic(PixelsOfModule)));
    }
}
