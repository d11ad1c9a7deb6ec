namespace Dateline.Web.Newsroom.Settings;

/// <summary>The addresses of the settings.</summary>
static class SettingsAddress
{
    public static string Editions => $"{NewsroomAddress.Settings}/editions";

    public static string Suppliers => $"{NewsroomAddress.Settings}/suppliers";

    public static string NewSupplier => $"{NewsroomAddress.Settings}/suppliers/new";

    public static string Edition(long id) => $"{Editions}/{id}";

    public static string Sections(long? edition = null) => Of("sections", edition);

    public static string Supplier(long id) => $"{Suppliers}/{id}";

    public static string Desks(long? edition = null) => Of("desks", edition);

    public static string Desk(long id) => $"{NewsroomAddress.Settings}/desk/{id}";

    public static string Profiles(long? edition = null) => Of("profiles", edition);

    public static string Profile(long edition, string key) => $"{Of("profiles", edition)}/{key}";

    public static string Templates(long? edition = null) => Of("templates", edition);

    public static string Places(long? edition = null) => Of("places", edition);

    static string Of(string part, long? edition) => edition is null ? $"{NewsroomAddress.Settings}/{part}" : $"{NewsroomAddress.Settings}/{part}/{edition}";
}
