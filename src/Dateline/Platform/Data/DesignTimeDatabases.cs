using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Dateline.Platform.Data;

/// <summary>For <c>dotnet ef migrations add</c> only.</summary>
public sealed class DesignTimeSqlite : IDesignTimeDbContextFactory<SqliteDatelineDb>
{
    public SqliteDatelineDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteDatelineDb>().UseSqlite("Data Source=:memory:").Options);
}

/// <summary>For <c>dotnet ef migrations add</c> only.</summary>
public sealed class DesignTimePostgres : IDesignTimeDbContextFactory<PostgresDatelineDb>
{
    public PostgresDatelineDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgresDatelineDb>().UseNpgsql("Host=localhost").Options);
}
