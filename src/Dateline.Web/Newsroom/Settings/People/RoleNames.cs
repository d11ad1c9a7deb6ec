using Dateline.Accounts;
using Dateline.Web.Strings;

namespace Dateline.Web.Newsroom.Settings.People;

/// <summary>What roles are called.</summary>
static class RoleNames
{
    public static string Of(StringTable text, Role role) => role switch
    {
        Role.Reporter => text.RoleReporter,
        Role.Editor => text.RoleEditor,
        Role.ChiefEditor => text.RoleChiefEditor,
        Role.PictureEditor => text.RolePictureEditor,
        Role.Moderator => text.RoleModerator,
        Role.Administrator => text.RoleAdministrator,
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "There is no name for this role."),
    };
}
