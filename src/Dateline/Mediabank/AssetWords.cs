using Dateline.Kernel.Finding;

namespace Dateline.Mediabank;

/// <summary>By what words a picture is found.</summary>
public static class AssetWords
{
    /// <summary>Of what readers are told of it.</summary>
    public static string Public(AssetContent content) => SearchWords.Index(
        [
            .. content.Texts.Values.SelectMany(text => new[] { text.Headline, text.Caption, text.Alt, text.Extended }),
            content.Photographer, content.Supplier, content.HandoutSource, content.Event,
            content.Place, content.Location, content.City, content.State, content.Country,
            .. content.People ?? [], .. content.Organizations ?? [], .. content.Keywords ?? [],
            .. content.Reportage?.Titles.Values ?? [], content.Reference, content.JobId,
        ]);
}
