namespace Dateline.Accounts;

/// <summary>Tells the screens of this process what changed. A ring that is missed is not lost: they look by themselves, too.</summary>
public sealed class NewsroomBell
{
    /// <summary>Hears the subject, as <c>article/12</c>. Whoever listens must be quick and must not throw.</summary>
    public event Action<string>? Rung;

    public void Ring(string subject) => Rung?.Invoke(subject);
}
