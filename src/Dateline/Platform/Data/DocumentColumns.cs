using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Dateline.Platform.Data;

public static class DocumentColumns
{
    /// <summary>
    /// Keeps the property as a JSON document in one column; two values are the same when they are written the same.
    /// Documents are immutable, so that an untouched one is known by its reference and not written to be compared.
    /// </summary>
    public static PropertyBuilder<T> IsDocument<T>(this PropertyBuilder<T> property) where T : class? => property.HasConversion(
        new ValueConverter<T, string>(value => Documents.Write(value), json => Documents.Read<T>(json)),
        new ValueComparer<T>(
            (left, right) => ReferenceEquals(left, right) || Documents.Write(left) == Documents.Write(right),
            value => Documents.Write(value).GetHashCode(StringComparison.Ordinal),
            value => value));
}
