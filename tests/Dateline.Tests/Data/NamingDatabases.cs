using Dateline.Kernel;
using Dateline.Platform.Data;
using Npgsql;
using Xunit;

namespace Dateline.Tests.Data;

public sealed class NamingDatabases
{
    [Fact]
    public void An_address_keeps_everything_it_says()
    {
        var read = Read("postgresql://news%40desk:p%3Aw%2F@db.example:6432/the%20wire?sslmode=verify-full&application_name=night%20desk&connect_timeout=7&sslrootcert=%2Fetc%2Fca.pem");
        Assert.Equal(("news@desk", "p:w/", "db.example", 6432, "the wire"), (read.Username, read.Password, read.Host, read.Port, read.Database));
        Assert.Equal((SslMode.VerifyFull, "night desk", 7, "/etc/ca.pem"), (read.SslMode, read.ApplicationName, read.Timeout, read.RootCertificate));
    }

    [Theory]
    [InlineData("postgresql:///dateline?host=/run/postgresql", "/run/postgresql")]
    [InlineData("postgresql:///dateline", "localhost")]
    [InlineData("postgres://[::1]/dateline", "::1")]
    [InlineData("postgresql://dateline@ignored/other?host=%2Frun%2Fpostgresql&dbname=dateline&port=5432", "/run/postgresql")]
    public void The_host_may_be_a_socket(string address, string host)
    {
        var read = Read(address);
        Assert.Equal((host, 5432, "dateline"), (read.Host, read.Port, read.Database));
    }

    [Theory]
    [InlineData("sslmod=require", "sslmod")]
    [InlineData("sslmode=sometimes-s3cret", "sslmode")]
    [InlineData("connect_timeout=soon-s3cret", "connect_timeout")]
    [InlineData("service=s3cret", "service")]
    public void What_is_not_understood_is_refused_by_name_and_its_value_is_not_told(string query, string name)
    {
        var refusal = Assert.Throws<RefusedException>(() => Read($"postgresql://h/d?{query}"));
        Assert.Contains($"'{name}'", refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", refusal.Message, StringComparison.Ordinal);
    }

    static NpgsqlConnectionStringBuilder Read(string address)
    {
        var database = DatabaseAddress.Parse(address);
        Assert.True(database.IsPostgres);
        return new(database.ConnectionString);
    }
}
