namespace Dateline.Kernel;

/// <summary>The house's rules say no. The message is a whole sentence for the person who asked; nothing was changed.</summary>
public sealed class RefusedException(string message) : Exception(message);
