using Dateline.Kernel;
using Npgsql;

namespace Dateline.Platform.Data;

/// <summary>Reads PostgreSQL's own form of an address, <c>postgresql://user:password@host:5432/name?sslmode=verify-full</c>.</summary>
static class PostgresUri
{
    // What libpq calls otherwise than Npgsql. The rest is asked for under its own name.
    static readonly Dictionary<string, string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["dbname"] = "Database",
        ["user"] = "Username",
        ["application_name"] = "Application Name",
        ["connect_timeout"] = "Timeout",
        ["client_encoding"] = "Client Encoding",
        ["target_session_attrs"] = "Target Session Attributes",
        ["channel_binding"] = "Channel Binding",
        ["sslmode"] = "SSL Mode",
        ["sslnegotiation"] = "SSL Negotiation",
        ["sslrootcert"] = "Root Certificate",
        ["sslcert"] = "SSL Certificate",
        ["sslkey"] = "SSL Key",
        ["sslpassword"] = "SSL Password",
    };

    /// <exception cref="RefusedException">It is no such address, or says something that is not understood.</exception>
    public static string ToConnectionString(string text)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var uri))
            throw new RefusedException("The database's address is not understood; write postgresql://user:password@host:5432/name.");
        var settings = new NpgsqlConnectionStringBuilder { Host = uri.DnsSafeHost.Length > 0 ? uri.DnsSafeHost : "localhost" };
        if (uri.Port > 0) settings.Port = uri.Port;
        if (Unescaped(uri.AbsolutePath.TrimStart('/')) is { Length: > 0 } name) settings.Database = name;

        var user = uri.UserInfo.Split(':', 2);
        if (user[0].Length > 0) settings.Username = Unescaped(user[0]);
        if (user.Length > 1) settings.Password = Unescaped(user[1]);
        foreach (var pair in uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries)) Set(settings, pair.Split('=', 2));
        return settings.ConnectionString;
    }

    static void Set(NpgsqlConnectionStringBuilder settings, string[] pair)
    {
        var (key, value) = (Unescaped(pair[0]), pair.Length > 1 ? Unescaped(pair[1]) : "");
        try
        {
            settings[Names.GetValueOrDefault(key, key)] = key.Equals("sslmode", StringComparison.OrdinalIgnoreCase) ? value.Replace("-", "", StringComparison.Ordinal) : value;
        }
        catch (Exception e) when (e is ArgumentException or FormatException or OverflowException or InvalidCastException)
        {
            throw new RefusedException($"The database's address has '{key}' with a name or value that is not understood.");   // the value may be a secret
        }
    }

    static string Unescaped(string text) => Uri.UnescapeDataString(text);
}
