using System.Net;
using System.Text.RegularExpressions;

namespace Dateline.Tests.Accounts;

/// <summary>A browser with cookies and without scripts, who follows no redirect unasked.</summary>
sealed partial class Visitor : IAsyncDisposable
{
    readonly HttpClient http;

    public Visitor(string address)
    {
        http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = Cookies }) { BaseAddress = new Uri(address) };
        http.DefaultRequestHeaders.Add("Accept", "text/html");
    }

    public CookieContainer Cookies { get; } = new();

    public async Task<Answer> Get(string path, string? language = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (language is not null) request.Headers.Add("Accept-Language", language);
        return await Read(await http.SendAsync(request));
    }

    /// <summary>Opens the page and sends its form.</summary>
    public async Task<Answer> Send(string path, params (string Name, string Value)[] fields)
    {
        var page = await Get(path);
        var token = Token().Match(page.Body).Groups[1].Value;
        return await Post(path, [.. fields, ("__RequestVerificationToken", token)]);
    }

    public async Task<Answer> Post(string path, params (string Name, string Value)[] fields)
    {
        using var form = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        return await Read(await http.PostAsync(path, form));
    }

    /// <summary>Through all redirects, to other sites too.</summary>
    public async Task<Answer> Follow(string path)
    {
        var answer = await Get(path);
        for (var step = 0; step < 10 && answer.To is { } to; step++) answer = await Get(to);
        return answer;
    }

    static async Task<Answer> Read(HttpResponseMessage response)
    {
        using (response) return new((int)response.StatusCode, response.Headers.Location?.OriginalString, WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync()));
    }

    public ValueTask DisposeAsync()
    {
        http.Dispose();
        return ValueTask.CompletedTask;
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}

/// <summary>What the site said.</summary>
/// <param name="To">Where it led.</param>
sealed record Answer(int Status, string? To, string Body);
