using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dateline.Mediabank.Licensing;

/// <summary>What a picture is taken for.</summary>
public enum Purpose { Press, Print, Web, Broadcast, Book, Education, Advertising, Other }

/// <summary>Where a request stands.</summary>
public enum RequestState { Open, Granted, Denied }

/// <summary>Somebody outside wants to use a picture, and what the newsroom answered.</summary>
public sealed class LicenceRequest
{
    public long Id { get; private init; }
    public long AssetId { get; init; }

    /// <summary>In which they asked.</summary>
    public long EditionId { get; init; }

    public string Name { get; init; } = "";
    public string Email { get; init; } = "";
    public string? Organization { get; init; }
    public Purpose Purpose { get; init; }

    /// <summary>Where and how it shall be used, in their words.</summary>
    public string Message { get; init; } = "";

    /// <summary>Which wording of the terms they accepted: its SHA-256, hexadecimal.</summary>
    public string Terms { get; init; } = "";

    public DateTimeOffset Asked { get; init; }
    public RequestState State { get; set; }

    /// <summary>The newsroom's words to them.</summary>
    public string? Answer { get; set; }

    public long? AnsweredById { get; set; }
    public string? AnsweredBy { get; set; }
    public DateTimeOffset? Answered { get; set; }

    /// <summary>SHA-256 of the secret in their link to the file; null without one.</summary>
    public byte[]? TokenHash { get; set; }

    public DateTimeOffset? LinkExpires { get; set; }
    public int Edits { get; set; }
}

public sealed class LicenceRequestTable : IEntityTypeConfiguration<LicenceRequest>
{
    public void Configure(EntityTypeBuilder<LicenceRequest> builder)
    {
        builder.ToTable("licence_requests");
        builder.Property(r => r.Name).HasMaxLength(200);
        builder.Property(r => r.Email).HasMaxLength(254);
        builder.Property(r => r.Organization).HasMaxLength(200);
        builder.Property(r => r.Purpose).HasConversion<string>().HasMaxLength(20);
        builder.Property(r => r.Message).HasMaxLength(4000);
        builder.Property(r => r.Terms).HasMaxLength(64);
        builder.Property(r => r.State).HasConversion<string>().HasMaxLength(20);
        builder.Property(r => r.Answer).HasMaxLength(4000);
        builder.Property(r => r.AnsweredBy).HasMaxLength(200);
        builder.Property(r => r.TokenHash).HasMaxLength(32);
        builder.HasIndex(r => r.TokenHash).IsUnique();
        builder.HasIndex(r => new { r.State, r.Asked });
        builder.HasIndex(r => r.AssetId);
        builder.Property(r => r.Edits).IsConcurrencyToken();
        builder.HasOne<Asset>().WithMany().HasForeignKey(r => r.AssetId);
    }
}
