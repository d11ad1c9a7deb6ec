namespace Dateline.Platform.Mail;

/// <summary>What a mail says.</summary>
public sealed record Letter(string Subject, string Text);
