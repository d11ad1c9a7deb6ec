namespace Dateline.Accounts;

/// <summary>What somebody is in the newsroom, in one edition or in all.</summary>
public enum Role { Reporter, Editor, ChiefEditor, PictureEditor, Moderator, Administrator }

/// <summary>What an act needs.</summary>
public enum Right
{
    /// <summary>To see what is in work.</summary>
    Read,

    /// <summary>To begin articles, and to write in one's own.</summary>
    Write,

    /// <summary>To write in everybody's, and to say what is ready.</summary>
    Edit,

    /// <summary>To let out: now, later, again.</summary>
    Publish,

    /// <summary>To take back what readers saw.</summary>
    Withdraw,

    /// <summary>To take away what readers saw, with every trace of its text.</summary>
    Remove,

    /// <summary>To tell storylines.</summary>
    TellStorylines,

    /// <summary>To arrange fronts.</summary>
    ArrangeFronts,

    /// <summary>To bring pictures into the bank, to cut them, and to put them together.</summary>
    BringPictures,

    /// <summary>To describe and clear pictures and their suppliers, and to answer who wants to license them.</summary>
    DescribePictures,

    /// <summary>To decide on readers' comments.</summary>
    Moderate,

    /// <summary>To look after people and settings.</summary>
    Administer,
}

/// <summary>Which rights a role has: the whole table.</summary>
public static class RoleRights
{
    static readonly Dictionary<Role, Right[]> Table = new()
    {
        [Role.Reporter] = [Right.Read, Right.Write, Right.BringPictures],
        [Role.Editor] = [Right.Read, Right.Write, Right.Edit, Right.Publish, Right.TellStorylines, Right.ArrangeFronts, Right.BringPictures],
        [Role.ChiefEditor] = [Right.Read, Right.Write, Right.Edit, Right.Publish, Right.Withdraw, Right.Remove, Right.TellStorylines, Right.ArrangeFronts, Right.BringPictures, Right.DescribePictures],
        [Role.PictureEditor] = [Right.Read, Right.BringPictures, Right.DescribePictures],
        [Role.Moderator] = [Right.Read, Right.Moderate],
        [Role.Administrator] = [Right.Read, Right.Administer],
    };

    public static bool Includes(this Role role, Right right) => Table[role].Contains(right);
}
