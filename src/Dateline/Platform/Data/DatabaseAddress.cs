using Npgsql;

namespace Dateline.Platform.Data;

/// <summary>Which database: a SQLite file, or a PostgreSQL connection string or <c>postgresql://</c> address.</summary>
public sealed record DatabaseAddress(bool IsPostgres, string ConnectionString)
{
    /// <summary>The embedded database of a data folder.</summary>
    public static DatabaseAddress In(string dataFolder) => Sqlite(Path.Combine(dataFolder, "dateline.db"));

    /// <exception cref="Kernel.RefusedException">Neither a usable path nor a usable connection string.</exception>
    public static DatabaseAddress Parse(string text)
    {
        if (text.StartsWith("postgres://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("postgresql://", StringComparison.OrdinalIgnoreCase))
            return new(true, PostgresUri.ToConnectionString(text));
        if (!text.Contains("Host=", StringComparison.OrdinalIgnoreCase) && !text.Contains("Server=", StringComparison.OrdinalIgnoreCase))
            return Sqlite(text);
        try
        {
            return new(true, new NpgsqlConnectionStringBuilder(text).ConnectionString);
        }
        catch (ArgumentException e)
        {
            throw new Kernel.RefusedException($"The database's connection string is not understood: {e.Message}");
        }
    }

    public string? SqliteFile => IsPostgres ? null : new Microsoft.Data.Sqlite.SqliteConnectionStringBuilder(ConnectionString).DataSource;

    static DatabaseAddress Sqlite(string file) => new(false,
        new Microsoft.Data.Sqlite.SqliteConnectionStringBuilder { DataSource = Path.GetFullPath(file), ForeignKeys = true, Pooling = true }.ConnectionString);
}
