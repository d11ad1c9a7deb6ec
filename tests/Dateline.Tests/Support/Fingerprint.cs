using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Tests.Support;

/// <summary>Everything that a database holds, to be compared before and after.</summary>
static class Fingerprint
{
    public static async Task<string> Of(House house)
    {
        await using var db = house.Db();
        var connection = db.Database.GetDbConnection();
        await connection.OpenAsync();
        var all = new StringBuilder();
        foreach (var table in db.Model.GetEntityTypes().Select(entity => entity.GetTableName()).OfType<string>().Distinct().Order(StringComparer.Ordinal))
        {
            await using var command = connection.CreateCommand();
            command.CommandText = $"SELECT * FROM \"{table}\"";
            await using var reader = await command.ExecuteReaderAsync();
            var rows = new List<string>();
            while (await reader.ReadAsync())
                rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(at => Written(reader.GetValue(at)))));
            all.Append(table).Append('\n').AppendJoin('\n', rows.Order(StringComparer.Ordinal)).Append('\n');
        }
        return all.ToString();
    }

    static string Written(object value) => value is byte[] bytes ? Convert.ToHexString(bytes) : Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
}
