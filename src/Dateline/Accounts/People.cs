namespace Dateline.Accounts;

/// <summary>What the bell calls the staff as a whole.</summary>
public static class People
{
    public const string Subject = "people";
}
