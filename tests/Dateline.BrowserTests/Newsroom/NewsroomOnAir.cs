using Dateline.BrowserTests.Support;
using Dateline.Web.Cli;
using Dateline.Web.Demo;
using Xunit;

namespace Dateline.BrowserTests.Newsroom;

/// <summary>A demo agency of its own for the tests of the newsroom, which change what readers see.</summary>
public sealed class NewsroomOnAir(DemoOnAir demo) : IAsyncLifetime
{
    string password = "";

    public HouseOnAir House { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        House = await HouseOnAir.Start((house, folder) => DemoVerb.InstallIfMissing(house, folder, CancellationToken.None));
        password = (await DemoStaff.Known(House.Services, House.Folder, CancellationToken.None))!.Value.Password;
    }

    /// <summary>Somebody of the demo's staff comes in, by the first part of their mail address.</summary>
    internal Task<Colleague> Seat(string who, string language = "en", Look? look = null, IHand? hand = null) =>
        Colleague.Arrive(demo.Chromium, House.Address, $"{who}@meridian.example", password, language, look ?? Look.Desk, hand ?? new MouseHand());

    public Task<Reader> NewReader() => demo.Chromium.NewReader(House.Address, Look.Desk);

    public ValueTask DisposeAsync() => House.DisposeAsync();
}

/// <summary>The tests that are in the newsroom, one after the other.</summary>
[CollectionDefinition]
public sealed class InTheNewsroom : ICollectionFixture<NewsroomOnAir>;
