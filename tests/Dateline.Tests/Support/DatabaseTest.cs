using Xunit;

namespace Dateline.Tests.Support;

/// <summary>A test that needs the house. The whole family runs on both databases.</summary>
[Trait("Needs", "Database")]
public abstract class DatabaseTest : IAsyncLifetime
{
    internal House House { get; private set; } = null!;

    public virtual async ValueTask InitializeAsync() => House = await House.Build();

    public virtual async ValueTask DisposeAsync()
    {
        await House.DisposeAsync();
        Directory.Delete(House.Folder, recursive: true);
        GC.SuppressFinalize(this);
    }
}
