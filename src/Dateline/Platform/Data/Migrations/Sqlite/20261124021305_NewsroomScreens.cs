using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Dateline.Platform.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class NewsroomScreens : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "Edits",
                table: "suppliers",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<long>(
                name: "MergedIntoId",
                table: "storylines",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "TextEdits",
                table: "storyline_texts",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<bool>(
                name: "WaitsForArticle",
                table: "storyline_texts",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "IsClosed",
                table: "sections",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<long>(
                name: "MergedIntoId",
                table: "published_storylines",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Edits",
                table: "editions",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "Edits",
                table: "desks",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "Edits",
                table: "content_profiles",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "SearchText",
                table: "assets",
                type: "TEXT",
                maxLength: 4000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<byte[]>(
                name: "AuthenticatorKey",
                table: "accounts",
                type: "BLOB",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "AuthenticatorStep",
                table: "accounts",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.CreateTable(
                name: "outgoing_mails",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    To = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false),
                    Subject = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    Created = table.Column<long>(type: "INTEGER", nullable: false),
                    Attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    Next = table.Column<long>(type: "INTEGER", nullable: true),
                    Sent = table.Column<long>(type: "INTEGER", nullable: true),
                    Problem = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_outgoing_mails", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "password_links",
                columns: table => new
                {
                    TokenHash = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: false),
                    AccountId = table.Column<long>(type: "INTEGER", nullable: false),
                    Created = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_password_links", x => x.TokenHash);
                    table.ForeignKey(
                        name: "FK_password_links_accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "place_uses",
                columns: table => new
                {
                    ArticleId = table.Column<long>(type: "INTEGER", nullable: false),
                    EditionId = table.Column<long>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_place_uses", x => x.ArticleId);
                });

            migrationBuilder.CreateTable(
                name: "places",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    EditionId = table.Column<long>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_places", x => x.Id);
                    table.ForeignKey(
                        name: "FK_places_editions_EditionId",
                        column: x => x.EditionId,
                        principalTable: "editions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "recovery_codes",
                columns: table => new
                {
                    AccountId = table.Column<long>(type: "INTEGER", nullable: false),
                    Hash = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_recovery_codes", x => new { x.AccountId, x.Hash });
                    table.ForeignKey(
                        name: "FK_recovery_codes_accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "saved_filters",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    AccountId = table.Column<long>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Query = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_saved_filters", x => x.Id);
                    table.ForeignKey(
                        name: "FK_saved_filters_accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "storyline_asides",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    StorylineId = table.Column<long>(type: "INTEGER", nullable: false),
                    EditionId = table.Column<long>(type: "INTEGER", nullable: false),
                    Time = table.Column<long>(type: "INTEGER", nullable: false),
                    By = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Content = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_storyline_asides", x => x.Id);
                    table.ForeignKey(
                        name: "FK_storyline_asides_storyline_texts_StorylineId_EditionId",
                        columns: x => new { x.StorylineId, x.EditionId },
                        principalTable: "storyline_texts",
                        principalColumns: new[] { "StorylineId", "EditionId" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_storylines_MergedIntoId",
                table: "storylines",
                column: "MergedIntoId");

            migrationBuilder.CreateIndex(
                name: "IX_outgoing_mails_Next",
                table: "outgoing_mails",
                column: "Next");

            migrationBuilder.CreateIndex(
                name: "IX_password_links_AccountId",
                table: "password_links",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_place_uses_EditionId_Name",
                table: "place_uses",
                columns: new[] { "EditionId", "Name" });

            migrationBuilder.CreateIndex(
                name: "IX_places_EditionId_Name",
                table: "places",
                columns: new[] { "EditionId", "Name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_saved_filters_AccountId_Name",
                table: "saved_filters",
                columns: new[] { "AccountId", "Name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_storyline_asides_StorylineId_EditionId",
                table: "storyline_asides",
                columns: new[] { "StorylineId", "EditionId" });

            migrationBuilder.AddForeignKey(
                name: "FK_storylines_storylines_MergedIntoId",
                table: "storylines",
                column: "MergedIntoId",
                principalTable: "storylines",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            // Pictures are found by what was said of them before, and storylines that no reader has seen still wait for their first article.
            migrationBuilder.Sql("""UPDATE assets SET "SearchText" = lower(substr("Draft", 1, 4000))""");
            migrationBuilder.Sql("""UPDATE storyline_texts SET "WaitsForArticle" = TRUE WHERE NOT EXISTS (SELECT 1 FROM published_storylines p WHERE p."StorylineId" = storyline_texts."StorylineId" AND p."EditionId" = storyline_texts."EditionId")""");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_storylines_storylines_MergedIntoId",
                table: "storylines");

            migrationBuilder.DropTable(
                name: "outgoing_mails");

            migrationBuilder.DropTable(
                name: "password_links");

            migrationBuilder.DropTable(
                name: "place_uses");

            migrationBuilder.DropTable(
                name: "places");

            migrationBuilder.DropTable(
                name: "recovery_codes");

            migrationBuilder.DropTable(
                name: "saved_filters");

            migrationBuilder.DropTable(
                name: "storyline_asides");

            migrationBuilder.DropIndex(
                name: "IX_storylines_MergedIntoId",
                table: "storylines");

            migrationBuilder.DropColumn(
                name: "Edits",
                table: "suppliers");

            migrationBuilder.DropColumn(
                name: "MergedIntoId",
                table: "storylines");

            migrationBuilder.DropColumn(
                name: "TextEdits",
                table: "storyline_texts");

            migrationBuilder.DropColumn(
                name: "WaitsForArticle",
                table: "storyline_texts");

            migrationBuilder.DropColumn(
                name: "IsClosed",
                table: "sections");

            migrationBuilder.DropColumn(
                name: "MergedIntoId",
                table: "published_storylines");

            migrationBuilder.DropColumn(
                name: "Edits",
                table: "editions");

            migrationBuilder.DropColumn(
                name: "Edits",
                table: "desks");

            migrationBuilder.DropColumn(
                name: "Edits",
                table: "content_profiles");

            migrationBuilder.DropColumn(
                name: "SearchText",
                table: "assets");

            migrationBuilder.DropColumn(
                name: "AuthenticatorKey",
                table: "accounts");

            migrationBuilder.DropColumn(
                name: "AuthenticatorStep",
                table: "accounts");
        }
    }
}
