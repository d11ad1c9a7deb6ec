namespace Dateline.Web.Newsroom.Accounts;

/// <summary>Reads from a browser's name for itself what its owner calls it. It is for recognizing one's own, and proves nothing.</summary>
static class DeviceName
{
    // The first that is found: each of them pretends to be those below it.
    static readonly (string Sign, string Name)[] Browsers =
        [("Edg", "Edge"), ("OPR/", "Opera"), ("SamsungBrowser/", "Samsung Internet"), ("Firefox/", "Firefox"), ("FxiOS/", "Firefox"), ("Chrome/", "Chrome"), ("CriOS/", "Chrome"), ("Safari/", "Safari")];

    static readonly (string Sign, string Name)[] Systems =
        [("Windows", "Windows"), ("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Mac OS X", "macOS"), ("CrOS", "ChromeOS"), ("Linux", "Linux")];

    /// <returns>As <c>Firefox · Linux</c>; null for what is not known.</returns>
    public static string? Of(string userAgent)
    {
        var names = new[] { Find(Browsers, userAgent), Find(Systems, userAgent) }.OfType<string>().ToList();
        return names.Count > 0 ? string.Join(" · ", names) : null;
    }

    static string? Find((string Sign, string Name)[] known, string userAgent) => known.FirstOrDefault(one => userAgent.Contains(one.Sign, StringComparison.Ordinal)).Name;
}
