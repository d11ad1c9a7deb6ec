using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.StaticAssets;

namespace Dateline.Web.Reader;

/// <summary>Gives pages that are rendered by endpoints the fingerprinted names of the site's own files.</summary>
static class ReaderAssets
{
    public static RouteGroupBuilder WithReaderAssets(this RouteGroupBuilder pages, IEndpointRouteBuilder site)
    {
        ((IEndpointConventionBuilder)pages).Add(endpoint =>
        {
            var assets = site.DataSources.SelectMany(source => source.Endpoints)
                .Select(file => file.Metadata.GetMetadata<StaticAssetDescriptor>())
                .OfType<StaticAssetDescriptor>()
                .Where(file => file.Properties.Any(property => property.Name == "label") && file.Selectors.Count == 0)
                .Select(file => new ResourceAsset(file.Route, [.. file.Properties.Select(property => new ResourceAssetProperty(property.Name, property.Value))]))
                .DistinctBy(file => file.Url);
            endpoint.Metadata.Add(new ResourceAssetCollection([.. assets]));
        });
        return pages;
    }
}
