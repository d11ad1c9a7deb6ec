using System.Text;

namespace Dateline.Kernel.Text;

/// <summary>Written names of what the code names: <c>StaffPhotographer</c> is <c>staff-photographer</c>.</summary>
static class KebabCase
{
    internal static string Of(string name)
    {
        var written = new StringBuilder(name.Length + 4);
        foreach (var c in name)
        {
            if (char.IsAsciiLetterUpper(c) && written.Length > 0) written.Append('-');
            written.Append(char.ToLowerInvariant(c));
        }
        return written.ToString();
    }
}
