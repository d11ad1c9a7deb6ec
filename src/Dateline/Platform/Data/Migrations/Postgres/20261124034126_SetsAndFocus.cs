using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Dateline.Platform.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class SetsAndFocus : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "CardFocus",
                table: "published_articles",
                type: "character varying(20)",
                maxLength: 20,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "TranslationSet",
                table: "articles",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_articles_TranslationSet",
                table: "articles",
                column: "TranslationSet");
            migrationBuilder.Sql("""UPDATE articles SET "TranslationSet" = "Draft"::jsonb ->> 'translationSet'""");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_articles_TranslationSet",
                table: "articles");

            migrationBuilder.DropColumn(
                name: "CardFocus",
                table: "published_articles");

            migrationBuilder.DropColumn(
                name: "TranslationSet",
                table: "articles");
        }
    }
}
