using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Dateline.Platform.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Mediabank : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // Filled anew by its follower, which reads the ledger again: the old rows knew no times.
            migrationBuilder.DropTable(name: "asset_uses");

            migrationBuilder.CreateTable(
                name: "asset_usages",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Subject = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    ArticleId = table.Column<long>(type: "bigint", nullable: true),
                    AssetId = table.Column<long>(type: "bigint", nullable: false),
                    EditionId = table.Column<long>(type: "bigint", nullable: true),
                    Since = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Crop = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                },
                constraints: table => table.PrimaryKey("PK_asset_usages", x => x.Id));

            migrationBuilder.AddColumn<string>(
                name: "Agreement",
                table: "suppliers",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Rules",
                table: "suppliers",
                type: "text",
                nullable: false,
                defaultValueSql: "'[]'");

            migrationBuilder.AddColumn<long>(
                name: "ReportageId",
                table: "published_assets",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Words",
                table: "published_assets",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Market",
                table: "editions",
                type: "text",
                nullable: false,
                defaultValueSql: "'[]'");

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "Added",
                table: "assets",
                type: "timestamp with time zone",
                nullable: false,
                defaultValue: new DateTimeOffset(new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified), new TimeSpan(0, 0, 0, 0, 0)));

            migrationBuilder.AddColumn<string>(
                name: "AddedBy",
                table: "assets",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "AddedById",
                table: "assets",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "BatchId",
                table: "assets",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "ChangesAt",
                table: "assets",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "Deleted",
                table: "assets",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "FileName",
                table: "assets",
                type: "character varying(300)",
                maxLength: 300,
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "Fingerprint",
                table: "assets",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "HasCredentials",
                table: "assets",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "IsBarred",
                table: "assets",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "Labels",
                table: "assets",
                type: "text",
                nullable: false,
                defaultValueSql: "'[]'");

            migrationBuilder.AddColumn<long>(
                name: "ReportageId",
                table: "assets",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "StatedRights",
                table: "assets",
                type: "text",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "asset_crops",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    AssetId = table.Column<long>(type: "bigint", nullable: false),
                    Key = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    Ratio = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: true),
                    AccountId = table.Column<long>(type: "bigint", nullable: true),
                    By = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Made = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_asset_crops", x => x.Id);
                    table.ForeignKey(
                        name: "FK_asset_crops_assets_AssetId",
                        column: x => x.AssetId,
                        principalTable: "assets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "asset_leases",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    AssetId = table.Column<long>(type: "bigint", nullable: false),
                    Access = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Start = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    End = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Notes = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    AccountId = table.Column<long>(type: "bigint", nullable: true),
                    By = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Given = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_asset_leases", x => x.Id);
                    table.ForeignKey(
                        name: "FK_asset_leases_assets_AssetId",
                        column: x => x.AssetId,
                        principalTable: "assets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "asset_metadata",
                columns: table => new
                {
                    AssetId = table.Column<long>(type: "bigint", nullable: false),
                    Json = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_asset_metadata", x => x.AssetId);
                    table.ForeignKey(
                        name: "FK_asset_metadata_assets_AssetId",
                        column: x => x.AssetId,
                        principalTable: "assets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "batches",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    AccountId = table.Column<long>(type: "bigint", nullable: true),
                    By = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Opened = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Shared = table.Column<string>(type: "text", nullable: false),
                    Edits = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_batches", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "collections",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Path = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    PathKey = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    Edits = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_collections", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "downloads",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    AssetId = table.Column<long>(type: "bigint", nullable: false),
                    Time = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    AccountId = table.Column<long>(type: "bigint", nullable: true),
                    By = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Purpose = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Note = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    RequestId = table.Column<long>(type: "bigint", nullable: true),
                    Form = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_downloads", x => x.Id);
                    table.ForeignKey(
                        name: "FK_downloads_assets_AssetId",
                        column: x => x.AssetId,
                        principalTable: "assets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "licence_requests",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    AssetId = table.Column<long>(type: "bigint", nullable: false),
                    EditionId = table.Column<long>(type: "bigint", nullable: false),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Email = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: false),
                    Organization = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    Purpose = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Message = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    Terms = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Asked = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    State = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Answer = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    AnsweredById = table.Column<long>(type: "bigint", nullable: true),
                    AnsweredBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    Answered = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    TokenHash = table.Column<byte[]>(type: "bytea", maxLength: 32, nullable: true),
                    LinkExpires = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Edits = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_licence_requests", x => x.Id);
                    table.ForeignKey(
                        name: "FK_licence_requests_assets_AssetId",
                        column: x => x.AssetId,
                        principalTable: "assets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "lightboxes",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    AccountId = table.Column<long>(type: "bigint", nullable: false),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Begun = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Edits = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_lightboxes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_lightboxes_accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "metadata_templates",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Changes = table.Column<string>(type: "text", nullable: false),
                    Edits = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_metadata_templates", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "reportages",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Titles = table.Column<string>(type: "text", nullable: false),
                    Begun = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Edits = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reportages", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "uploads",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    BatchId = table.Column<long>(type: "bigint", nullable: false),
                    FileName = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    Length = table.Column<long>(type: "bigint", nullable: false),
                    State = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Problem = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    AssetId = table.Column<long>(type: "bigint", nullable: true),
                    AccountId = table.Column<long>(type: "bigint", nullable: true),
                    Begun = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Settled = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_uploads", x => x.Id);
                    table.ForeignKey(
                        name: "FK_uploads_batches_BatchId",
                        column: x => x.BatchId,
                        principalTable: "batches",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "collection_items",
                columns: table => new
                {
                    CollectionId = table.Column<long>(type: "bigint", nullable: false),
                    AssetId = table.Column<long>(type: "bigint", nullable: false),
                    By = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Added = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_collection_items", x => new { x.CollectionId, x.AssetId });
                    table.ForeignKey(
                        name: "FK_collection_items_assets_AssetId",
                        column: x => x.AssetId,
                        principalTable: "assets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_collection_items_collections_CollectionId",
                        column: x => x.CollectionId,
                        principalTable: "collections",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "lightbox_items",
                columns: table => new
                {
                    LightboxId = table.Column<long>(type: "bigint", nullable: false),
                    AssetId = table.Column<long>(type: "bigint", nullable: false),
                    Order = table.Column<int>(type: "integer", nullable: false),
                    Note = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_lightbox_items", x => new { x.LightboxId, x.AssetId });
                    table.ForeignKey(
                        name: "FK_lightbox_items_assets_AssetId",
                        column: x => x.AssetId,
                        principalTable: "assets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_lightbox_items_lightboxes_LightboxId",
                        column: x => x.LightboxId,
                        principalTable: "lightboxes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "lightbox_links",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    LightboxId = table.Column<long>(type: "bigint", nullable: false),
                    TokenHash = table.Column<byte[]>(type: "bytea", maxLength: 32, nullable: false),
                    By = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Made = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Expires = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Ended = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_lightbox_links", x => x.Id);
                    table.ForeignKey(
                        name: "FK_lightbox_links_lightboxes_LightboxId",
                        column: x => x.LightboxId,
                        principalTable: "lightboxes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_published_assets_ReportageId",
                table: "published_assets",
                column: "ReportageId");

            migrationBuilder.CreateIndex(
                name: "IX_assets_Added_Id",
                table: "assets",
                columns: new[] { "Added", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_assets_BatchId",
                table: "assets",
                column: "BatchId");

            migrationBuilder.CreateIndex(
                name: "IX_assets_ChangesAt",
                table: "assets",
                column: "ChangesAt");

            migrationBuilder.CreateIndex(
                name: "IX_assets_ReportageId",
                table: "assets",
                column: "ReportageId");

            migrationBuilder.CreateIndex(
                name: "IX_asset_crops_AssetId_Key",
                table: "asset_crops",
                columns: new[] { "AssetId", "Key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_asset_leases_AssetId",
                table: "asset_leases",
                column: "AssetId");

            migrationBuilder.CreateIndex(
                name: "IX_batches_Opened",
                table: "batches",
                column: "Opened");

            migrationBuilder.CreateIndex(
                name: "IX_collection_items_AssetId",
                table: "collection_items",
                column: "AssetId");

            migrationBuilder.CreateIndex(
                name: "IX_collections_PathKey",
                table: "collections",
                column: "PathKey",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_downloads_AssetId_Time",
                table: "downloads",
                columns: new[] { "AssetId", "Time" });

            migrationBuilder.CreateIndex(
                name: "IX_downloads_Time",
                table: "downloads",
                column: "Time");

            migrationBuilder.CreateIndex(
                name: "IX_licence_requests_AssetId",
                table: "licence_requests",
                column: "AssetId");

            migrationBuilder.CreateIndex(
                name: "IX_licence_requests_State_Asked",
                table: "licence_requests",
                columns: new[] { "State", "Asked" });

            migrationBuilder.CreateIndex(
                name: "IX_licence_requests_TokenHash",
                table: "licence_requests",
                column: "TokenHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_lightbox_items_AssetId",
                table: "lightbox_items",
                column: "AssetId");

            migrationBuilder.CreateIndex(
                name: "IX_lightbox_links_LightboxId",
                table: "lightbox_links",
                column: "LightboxId");

            migrationBuilder.CreateIndex(
                name: "IX_lightbox_links_TokenHash",
                table: "lightbox_links",
                column: "TokenHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_lightboxes_AccountId",
                table: "lightboxes",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_metadata_templates_Name",
                table: "metadata_templates",
                column: "Name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_uploads_BatchId",
                table: "uploads",
                column: "BatchId");

            migrationBuilder.CreateIndex(
                name: "IX_uploads_State_Begun",
                table: "uploads",
                columns: new[] { "State", "Begun" });

            migrationBuilder.CreateIndex(
                name: "IX_asset_usages_AssetId_Until",
                table: "asset_usages",
                columns: new[] { "AssetId", "Until" });

            migrationBuilder.CreateIndex(
                name: "IX_asset_usages_Since",
                table: "asset_usages",
                column: "Since");

            migrationBuilder.CreateIndex(
                name: "IX_asset_usages_Subject_Until",
                table: "asset_usages",
                columns: new[] { "Subject", "Until" });

            // What expires is settled by the schedule as soon as it runs.
            migrationBuilder.Sql("""UPDATE assets SET "Added" = COALESCE((SELECT p."Published" FROM published_assets p WHERE p."AssetId" = assets."Id"), "Added")""");
            migrationBuilder.Sql("""UPDATE assets SET "ChangesAt" = "Added" WHERE "Draft" LIKE '%"expires"%'""");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "asset_usages");

            migrationBuilder.CreateTable(
                name: "asset_uses",
                columns: table => new
                {
                    ArticleId = table.Column<long>(type: "bigint", nullable: false),
                    AssetId = table.Column<long>(type: "bigint", nullable: false),
                },
                constraints: table => table.PrimaryKey("PK_asset_uses", x => new { x.ArticleId, x.AssetId }));

            migrationBuilder.CreateIndex(name: "IX_asset_uses_AssetId", table: "asset_uses", column: "AssetId");

            migrationBuilder.DropTable(
                name: "asset_crops");

            migrationBuilder.DropTable(
                name: "asset_leases");

            migrationBuilder.DropTable(
                name: "asset_metadata");

            migrationBuilder.DropTable(
                name: "collection_items");

            migrationBuilder.DropTable(
                name: "downloads");

            migrationBuilder.DropTable(
                name: "licence_requests");

            migrationBuilder.DropTable(
                name: "lightbox_items");

            migrationBuilder.DropTable(
                name: "lightbox_links");

            migrationBuilder.DropTable(
                name: "metadata_templates");

            migrationBuilder.DropTable(
                name: "reportages");

            migrationBuilder.DropTable(
                name: "uploads");

            migrationBuilder.DropTable(
                name: "collections");

            migrationBuilder.DropTable(
                name: "lightboxes");

            migrationBuilder.DropTable(
                name: "batches");

            migrationBuilder.DropIndex(
                name: "IX_published_assets_ReportageId",
                table: "published_assets");

            migrationBuilder.DropIndex(
                name: "IX_assets_Added_Id",
                table: "assets");

            migrationBuilder.DropIndex(
                name: "IX_assets_BatchId",
                table: "assets");

            migrationBuilder.DropIndex(
                name: "IX_assets_ChangesAt",
                table: "assets");

            migrationBuilder.DropIndex(
                name: "IX_assets_ReportageId",
                table: "assets");

            migrationBuilder.DropColumn(
                name: "Agreement",
                table: "suppliers");

            migrationBuilder.DropColumn(
                name: "Rules",
                table: "suppliers");

            migrationBuilder.DropColumn(
                name: "ReportageId",
                table: "published_assets");

            migrationBuilder.DropColumn(
                name: "Words",
                table: "published_assets");

            migrationBuilder.DropColumn(
                name: "Market",
                table: "editions");

            migrationBuilder.DropColumn(
                name: "Added",
                table: "assets");

            migrationBuilder.DropColumn(
                name: "AddedBy",
                table: "assets");

            migrationBuilder.DropColumn(
                name: "AddedById",
                table: "assets");

            migrationBuilder.DropColumn(
                name: "BatchId",
                table: "assets");

            migrationBuilder.DropColumn(
                name: "ChangesAt",
                table: "assets");

            migrationBuilder.DropColumn(
                name: "Deleted",
                table: "assets");

            migrationBuilder.DropColumn(
                name: "FileName",
                table: "assets");

            migrationBuilder.DropColumn(
                name: "Fingerprint",
                table: "assets");

            migrationBuilder.DropColumn(
                name: "HasCredentials",
                table: "assets");

            migrationBuilder.DropColumn(
                name: "IsBarred",
                table: "assets");

            migrationBuilder.DropColumn(
                name: "Labels",
                table: "assets");

            migrationBuilder.DropColumn(
                name: "ReportageId",
                table: "assets");

            migrationBuilder.DropColumn(
                name: "StatedRights",
                table: "assets");
        }
    }
}
