using System.Text.Json;
using Dateline.Bench.Ledger;
using Dateline.Platform.Data;
using Npgsql;

var runs = args.Contains("--quick") ? 3 : 7;
var publications = args.Contains("--quick") ? 150 : 600;

var server = Environment.GetEnvironmentVariable("DATELINE_TEST_POSTGRES") ?? throw new InvalidOperationException("Start it by bench/ledger.");
var figures = new SortedDictionary<string, object> { ["runs"] = runs, ["publications"] = publications };
foreach (var kind in (string[])["sqlite", "postgres"])
{
    var folder = Directory.CreateTempSubdirectory("dateline-bench").FullName;
    try
    {
        var address = kind == "sqlite" ? DatabaseAddress.In(folder) : await NewPostgres();
        await using var agency = await BenchAgency.Open(folder, address);
        await Measure("publishPerSecondOneWriter", 1, () => agency.PublishPerSecond(writers: 1, publications));
        await Measure("publishPerSecondSixteenWriters", 1, () => agency.PublishPerSecond(writers: 16, publications));
        await Measure("commitsPerSecondLimit", 1, () => agency.BareCommitsPerSecond(publications));
        await Measure("renderMillisecondsArticle", 3, () => agency.PageMilliseconds(agency.ArticleAddress));
        await Measure("renderMillisecondsFront", 3, () => agency.PageMilliseconds("/en"));

        async Task Measure(string name, int digits, Func<Task<double>> once)
        {
            await once();   // the first run pays for compiling
            var values = new List<double>();
            for (var run = 0; run < runs; run++) values.Add(await once());
            values.Sort();
            figures[$"{kind}.{name}"] = Math.Round(values[values.Count / 2], digits);
            Console.WriteLine($"{kind,-9} {name,-32} median {values[values.Count / 2],10:F2}   min {values[0],10:F2}   max {values[^1],10:F2}");
        }
    }
    finally
    {
        Directory.Delete(folder, recursive: true);
    }
    figures[$"{kind}.publishToLimit"] = Math.Round((double)figures[$"{kind}.publishPerSecondOneWriter"] / (double)figures[$"{kind}.commitsPerSecondLimit"], 3);
}
Console.WriteLine(JsonSerializer.Serialize(figures));

async Task<DatabaseAddress> NewPostgres()
{
    await using var connection = new NpgsqlConnection(server);
    await connection.OpenAsync();
    await using var command = new NpgsqlCommand("CREATE DATABASE bench", connection);
    await command.ExecuteNonQueryAsync();
    return DatabaseAddress.Parse(new NpgsqlConnectionStringBuilder(server) { Database = "bench" }.ConnectionString);
}
