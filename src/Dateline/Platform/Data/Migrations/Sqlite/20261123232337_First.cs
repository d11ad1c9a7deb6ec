using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Dateline.Platform.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class First : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "asset_uses",
                columns: table => new
                {
                    ArticleId = table.Column<long>(type: "INTEGER", nullable: false),
                    AssetId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_asset_uses", x => new { x.ArticleId, x.AssetId });
                });

            migrationBuilder.CreateTable(
                name: "editions",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Key = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    AgencyName = table.Column<string>(type: "TEXT", nullable: false),
                    Tagline = table.Column<string>(type: "TEXT", nullable: false),
                    Style = table.Column<string>(type: "TEXT", nullable: false),
                    Order = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_editions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "follower_positions",
                columns: table => new
                {
                    Follower = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Next = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_follower_positions", x => x.Follower);
                });

            migrationBuilder.CreateTable(
                name: "ledger_entries",
                columns: table => new
                {
                    Index = table.Column<long>(type: "INTEGER", nullable: false),
                    Time = table.Column<long>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Subject = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Edition = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false),
                    Bytes = table.Column<byte[]>(type: "BLOB", nullable: false),
                    LeafHash = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ledger_entries", x => x.Index);
                });

            migrationBuilder.CreateTable(
                name: "ledger_head",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Next = table.Column<long>(type: "INTEGER", nullable: false),
                    Time = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ledger_head", x => x.Id);
                    table.CheckConstraint("one_row", "\"Id\" = 1");
                });

            migrationBuilder.CreateTable(
                name: "storyline_items",
                columns: table => new
                {
                    ArticleId = table.Column<long>(type: "INTEGER", nullable: false),
                    StorylineId = table.Column<long>(type: "INTEGER", nullable: false),
                    EditionId = table.Column<long>(type: "INTEGER", nullable: false),
                    Time = table.Column<long>(type: "INTEGER", nullable: false),
                    Precision = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_storyline_items", x => x.ArticleId);
                });

            migrationBuilder.CreateTable(
                name: "storylines",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Key = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_storylines", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "suppliers",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    NameKey = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    IsOwn = table.Column<bool>(type: "INTEGER", nullable: false),
                    Credits = table.Column<string>(type: "TEXT", nullable: false),
                    Names = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_suppliers", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "wire_items",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Uri = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Version = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    VersionCreated = table.Column<long>(type: "INTEGER", nullable: true),
                    Received = table.Column<long>(type: "INTEGER", nullable: false),
                    Outcome = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Payload = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_wire_items", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "articles",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    EditionId = table.Column<long>(type: "INTEGER", nullable: false),
                    Uri = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Stage = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Draft = table.Column<string>(type: "TEXT", nullable: false),
                    Edits = table.Column<int>(type: "INTEGER", nullable: false),
                    EmbargoUntil = table.Column<long>(type: "INTEGER", nullable: true),
                    DeskNotes = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_articles", x => x.Id);
                    table.ForeignKey(
                        name: "FK_articles_editions_EditionId",
                        column: x => x.EditionId,
                        principalTable: "editions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "fronts",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    EditionId = table.Column<long>(type: "INTEGER", nullable: false),
                    Section = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Draft = table.Column<string>(type: "TEXT", nullable: false),
                    Edits = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_fronts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_fronts_editions_EditionId",
                        column: x => x.EditionId,
                        principalTable: "editions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "sections",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    EditionId = table.Column<long>(type: "INTEGER", nullable: false),
                    Key = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Order = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sections", x => x.Id);
                    table.ForeignKey(
                        name: "FK_sections_editions_EditionId",
                        column: x => x.EditionId,
                        principalTable: "editions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "revisions",
                columns: table => new
                {
                    Subject = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    EntryIndex = table.Column<long>(type: "INTEGER", nullable: false),
                    Salt = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Document = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_revisions", x => new { x.Subject, x.Number });
                    table.ForeignKey(
                        name: "FK_revisions_ledger_entries_EntryIndex",
                        column: x => x.EntryIndex,
                        principalTable: "ledger_entries",
                        principalColumn: "Index",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "storyline_texts",
                columns: table => new
                {
                    StorylineId = table.Column<long>(type: "INTEGER", nullable: false),
                    EditionId = table.Column<long>(type: "INTEGER", nullable: false),
                    Draft = table.Column<string>(type: "TEXT", nullable: false),
                    Edits = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_storyline_texts", x => new { x.StorylineId, x.EditionId });
                    table.ForeignKey(
                        name: "FK_storyline_texts_editions_EditionId",
                        column: x => x.EditionId,
                        principalTable: "editions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_storyline_texts_storylines_StorylineId",
                        column: x => x.StorylineId,
                        principalTable: "storylines",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "assets",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Uri = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    SupplierId = table.Column<long>(type: "INTEGER", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    Draft = table.Column<string>(type: "TEXT", nullable: false),
                    Edits = table.Column<int>(type: "INTEGER", nullable: false),
                    PublicRevision = table.Column<int>(type: "INTEGER", nullable: true),
                    IsWithdrawn = table.Column<bool>(type: "INTEGER", nullable: false),
                    EmbargoUntil = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_assets", x => x.Id);
                    table.ForeignKey(
                        name: "FK_assets_suppliers_SupplierId",
                        column: x => x.SupplierId,
                        principalTable: "suppliers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "published_articles",
                columns: table => new
                {
                    ArticleId = table.Column<long>(type: "INTEGER", nullable: false),
                    EditionId = table.Column<long>(type: "INTEGER", nullable: false),
                    Uri = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Headline = table.Column<string>(type: "TEXT", nullable: false),
                    ShortHeadline = table.Column<string>(type: "TEXT", nullable: true),
                    Standfirst = table.Column<string>(type: "TEXT", nullable: true),
                    Slug = table.Column<string>(type: "TEXT", nullable: false),
                    Language = table.Column<string>(type: "TEXT", nullable: false),
                    Section = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    StorylineId = table.Column<long>(type: "INTEGER", nullable: true),
                    TranslationSet = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    CardAsset = table.Column<long>(type: "INTEGER", nullable: true),
                    Published = table.Column<long>(type: "INTEGER", nullable: false),
                    Updated = table.Column<long>(type: "INTEGER", nullable: true),
                    Subjects = table.Column<string>(type: "TEXT", nullable: false),
                    Content = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_published_articles", x => x.ArticleId);
                    table.ForeignKey(
                        name: "FK_published_articles_articles_ArticleId",
                        column: x => x.ArticleId,
                        principalTable: "articles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "published_fronts",
                columns: table => new
                {
                    FrontId = table.Column<long>(type: "INTEGER", nullable: false),
                    EditionId = table.Column<long>(type: "INTEGER", nullable: false),
                    Section = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false),
                    Content = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_published_fronts", x => x.FrontId);
                    table.ForeignKey(
                        name: "FK_published_fronts_fronts_FrontId",
                        column: x => x.FrontId,
                        principalTable: "fronts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "published_storylines",
                columns: table => new
                {
                    StorylineId = table.Column<long>(type: "INTEGER", nullable: false),
                    EditionId = table.Column<long>(type: "INTEGER", nullable: false),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false),
                    Published = table.Column<long>(type: "INTEGER", nullable: false),
                    Updated = table.Column<long>(type: "INTEGER", nullable: false),
                    IsWithdrawn = table.Column<bool>(type: "INTEGER", nullable: false),
                    Content = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_published_storylines", x => new { x.StorylineId, x.EditionId });
                    table.ForeignKey(
                        name: "FK_published_storylines_storyline_texts_StorylineId_EditionId",
                        columns: x => new { x.StorylineId, x.EditionId },
                        principalTable: "storyline_texts",
                        principalColumns: new[] { "StorylineId", "EditionId" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "published_assets",
                columns: table => new
                {
                    AssetId = table.Column<long>(type: "INTEGER", nullable: false),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    IsWithdrawn = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsOffered = table.Column<bool>(type: "INTEGER", nullable: false),
                    Published = table.Column<long>(type: "INTEGER", nullable: false),
                    Content = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_published_assets", x => x.AssetId);
                    table.ForeignKey(
                        name: "FK_published_assets_assets_AssetId",
                        column: x => x.AssetId,
                        principalTable: "assets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.InsertData(
                table: "ledger_head",
                columns: new[] { "Id", "Next", "Time" },
                values: new object[] { 1, 0L, 621355968000000000L });

            migrationBuilder.CreateIndex(
                name: "IX_articles_EditionId",
                table: "articles",
                column: "EditionId");

            migrationBuilder.CreateIndex(
                name: "IX_articles_EmbargoUntil",
                table: "articles",
                column: "EmbargoUntil");

            migrationBuilder.CreateIndex(
                name: "IX_articles_Uri",
                table: "articles",
                column: "Uri",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_asset_uses_AssetId",
                table: "asset_uses",
                column: "AssetId");

            migrationBuilder.CreateIndex(
                name: "IX_assets_Sha256",
                table: "assets",
                column: "Sha256");

            migrationBuilder.CreateIndex(
                name: "IX_assets_SupplierId",
                table: "assets",
                column: "SupplierId");

            migrationBuilder.CreateIndex(
                name: "IX_assets_Uri",
                table: "assets",
                column: "Uri",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_editions_Key",
                table: "editions",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_fronts_EditionId_Section",
                table: "fronts",
                columns: new[] { "EditionId", "Section" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ledger_entries_Subject_Revision",
                table: "ledger_entries",
                columns: new[] { "Subject", "Revision" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_published_articles_EditionId_Section_State_Published",
                table: "published_articles",
                columns: new[] { "EditionId", "Section", "State", "Published" });

            migrationBuilder.CreateIndex(
                name: "IX_published_articles_EditionId_State_Published_ArticleId",
                table: "published_articles",
                columns: new[] { "EditionId", "State", "Published", "ArticleId" });

            migrationBuilder.CreateIndex(
                name: "IX_published_articles_StorylineId_EditionId_State_Published",
                table: "published_articles",
                columns: new[] { "StorylineId", "EditionId", "State", "Published" });

            migrationBuilder.CreateIndex(
                name: "IX_published_articles_TranslationSet",
                table: "published_articles",
                column: "TranslationSet");

            migrationBuilder.CreateIndex(
                name: "IX_published_articles_Uri",
                table: "published_articles",
                column: "Uri");

            migrationBuilder.CreateIndex(
                name: "IX_published_assets_IsOffered_Published",
                table: "published_assets",
                columns: new[] { "IsOffered", "Published" });

            migrationBuilder.CreateIndex(
                name: "IX_published_assets_Sha256",
                table: "published_assets",
                column: "Sha256");

            migrationBuilder.CreateIndex(
                name: "IX_published_fronts_EditionId_Section",
                table: "published_fronts",
                columns: new[] { "EditionId", "Section" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_revisions_EntryIndex",
                table: "revisions",
                column: "EntryIndex",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_sections_EditionId_Key",
                table: "sections",
                columns: new[] { "EditionId", "Key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_storyline_items_StorylineId_EditionId_Time",
                table: "storyline_items",
                columns: new[] { "StorylineId", "EditionId", "Time" });

            migrationBuilder.CreateIndex(
                name: "IX_storyline_texts_EditionId",
                table: "storyline_texts",
                column: "EditionId");

            migrationBuilder.CreateIndex(
                name: "IX_storylines_Key",
                table: "storylines",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_suppliers_NameKey",
                table: "suppliers",
                column: "NameKey",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_wire_items_Uri_Version",
                table: "wire_items",
                columns: new[] { "Uri", "Version" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "asset_uses");

            migrationBuilder.DropTable(
                name: "follower_positions");

            migrationBuilder.DropTable(
                name: "ledger_head");

            migrationBuilder.DropTable(
                name: "published_articles");

            migrationBuilder.DropTable(
                name: "published_assets");

            migrationBuilder.DropTable(
                name: "published_fronts");

            migrationBuilder.DropTable(
                name: "published_storylines");

            migrationBuilder.DropTable(
                name: "revisions");

            migrationBuilder.DropTable(
                name: "sections");

            migrationBuilder.DropTable(
                name: "storyline_items");

            migrationBuilder.DropTable(
                name: "wire_items");

            migrationBuilder.DropTable(
                name: "articles");

            migrationBuilder.DropTable(
                name: "assets");

            migrationBuilder.DropTable(
                name: "fronts");

            migrationBuilder.DropTable(
                name: "storyline_texts");

            migrationBuilder.DropTable(
                name: "ledger_entries");

            migrationBuilder.DropTable(
                name: "suppliers");

            migrationBuilder.DropTable(
                name: "editions");

            migrationBuilder.DropTable(
                name: "storylines");
        }
    }
}
