using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.StaticAssets;

namespace Dateline.Web.Reader;

/// <summary>The site's own files by their fingerprinted names, which pages that are rendered by endpoints are not told otherwise.</summary>
static class ReaderAssets
{
    /// <summary>Call it after the static assets are mapped and before the pages are.</summary>
    public static ResourceAssetCollection In(IEndpointRouteBuilder site) => new([.. site.DataSources
        .SelectMany(source => source.Endpoints)
        .Select(endpoint => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>())
        .OfType<StaticAssetDescriptor>()
        .Where(file => file.Selectors.Count == 0 && file.Properties.Any(property => property.Name == "label"))
        .Select(file => new ResourceAsset(file.Route, [.. file.Properties.Select(property => new ResourceAssetProperty(property.Name, property.Value))]))
        .DistinctBy(file => file.Url)]);
}
