using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Dateline.Platform.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class FirstFilter : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "IsFirst",
                table: "saved_filters",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "IsFirst",
                table: "saved_filters");
        }
    }
}
