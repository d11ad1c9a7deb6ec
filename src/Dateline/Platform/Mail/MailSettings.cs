using System.Globalization;
using Dateline.Kernel;

namespace Dateline.Platform.Mail;

/// <summary>How the connection to the mail server is kept from others' eyes.</summary>
public enum MailSecurity { None, StartTls, Tls }

/// <summary>By which server mail leaves the house. Without one, none does.</summary>
/// <param name="Host">Null for no mail.</param>
/// <param name="User">Null for a server that asks for none.</param>
public sealed record MailSettings(string? Host, int Port, string? User, string? Password, string From, MailSecurity Security)
{
    public static MailSettings Off { get; } = new(null, 0, null, null, "", MailSecurity.None);

    public bool IsOn => Host is not null;

    /// <summary>As an operator sets it, in the environment: DATELINE_SMTP_HOST and what belongs to it.</summary>
    /// <exception cref="RefusedException">A value that is missing or not understood.</exception>
    public static MailSettings Read(Func<string, string?> setting)
    {
        if (Of("HOST") is not { } host) return Off;
        var from = Of("FROM") ?? throw new RefusedException("DATELINE_SMTP_FROM is missing: the address that mail of the house comes from.");
        var security = (Of("SECURITY") ?? "starttls").ToLowerInvariant() switch
        {
            "none" => MailSecurity.None,
            "starttls" => MailSecurity.StartTls,
            "tls" => MailSecurity.Tls,
            var other => throw new RefusedException($"DATELINE_SMTP_SECURITY is '{other}'; it is starttls, tls or none."),
        };
        return new(host, PortOf(Of("PORT"), security), Of("USER"), Of("PASSWORD"), from, security);

        string? Of(string name) => setting($"DATELINE_SMTP_{name}") is { Length: > 0 } value ? value : null;
    }

    static int PortOf(string? text, MailSecurity security)
    {
        if (text is null) return security switch { MailSecurity.Tls => 465, MailSecurity.StartTls => 587, _ => 25 };
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is > 0 and < 65536 ? port
            : throw new RefusedException($"DATELINE_SMTP_PORT is '{text}'; it is a number from 1 to 65535.");
    }
}
