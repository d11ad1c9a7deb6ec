using System.ComponentModel;
using System.Diagnostics;
using Dateline.Kernel;
using Npgsql;

namespace Dateline.Web.Cli;

/// <summary>Has PostgreSQL's own program write a consistent copy of the database, over the same connection as ours.</summary>
static class PostgresDump
{
    public static async Task Run(string connection, string path, CancellationToken cancel)
    {
        try
        {
            using var dump = Process.Start(Command(new NpgsqlConnectionStringBuilder(connection), path))!;
            await using var killing = cancel.Register(() => dump.Kill());
            var said = await dump.StandardError.ReadToEndAsync(CancellationToken.None);
            await dump.WaitForExitAsync(CancellationToken.None);
            cancel.ThrowIfCancellationRequested();
            if (dump.ExitCode != 0) throw new RefusedException($"pg_dump failed: {said.ReplaceLineEndings(" ").Trim()}");
        }
        catch (Win32Exception)
        {
            throw new RefusedException("pg_dump is not installed here; it comes with PostgreSQL's client programs.");
        }
    }

    static ProcessStartInfo Command(NpgsqlConnectionStringBuilder settings, string path)
    {
        var start = new ProcessStartInfo("pg_dump",
        [
            "--format=custom", "--no-password", "--file", path, "--host", settings.Host ?? "localhost", "--port", $"{settings.Port}",
            "--username", settings.Username ?? Environment.UserName, "--dbname", settings.Database ?? "postgres",
        ]) { RedirectStandardError = true };
        var isVerified = settings.SslMode is SslMode.VerifyCA or SslMode.VerifyFull;
        foreach (var (name, value) in new[]
        {
            ("PGPASSWORD", settings.Password),
            ("PGPASSFILE", settings.Passfile),
            ("PGSSLMODE", settings.SslMode switch { SslMode.VerifyCA => "verify-ca", SslMode.VerifyFull => "verify-full", var mode => mode.ToString().ToLowerInvariant() }),
            ("PGSSLROOTCERT", settings.RootCertificate ?? (isVerified ? "system" : null)),   // Npgsql trusts the system when nothing else is named
            ("PGSSLCERT", settings.SslCertificate),
            ("PGSSLKEY", settings.SslKey),
        })
            if (value is not null) start.Environment[name] = value;
        return start;
    }
}
