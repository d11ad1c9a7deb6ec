using System.Diagnostics.CodeAnalysis;

namespace Dateline.Kernel;

/// <summary>What was wrong with foreign input, and where.</summary>
/// <param name="Path">The place: a JSON Pointer (RFC 6901), or a name that the format uses. Empty for the whole.</param>
/// <param name="Reason">One sentence: what is wrong and what is allowed.</param>
public readonly record struct Problem(string Path, string Reason)
{
    /// <inheritdoc/>
    public override string ToString() => Path.Length == 0 ? Reason : $"{Path}: {Reason}";
}

/// <summary>Foreign input either understood or refused with the reason; never an exception.</summary>
/// <typeparam name="T">What was read.</typeparam>
public sealed class ParseResult<T> where T : class
{
    ParseResult(T? value, Problem problem) => (Value, Problem) = (value, problem);

    /// <summary>What was read; null exactly when refused.</summary>
    public T? Value { get; }

    /// <summary>Why it was refused; meaningless when <see cref="Value"/> is there.</summary>
    public Problem Problem { get; }

    /// <summary>Whether it was understood.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    public bool Success => Value is not null;

    /// <summary>The value, or an exception for input that this program itself wrote and must be able to read.</summary>
    /// <exception cref="InvalidDataException">It was refused.</exception>
    public T ValueOrThrow => Value ?? throw new InvalidDataException(Problem.ToString());

    /// <summary>Understood.</summary>
    public static ParseResult<T> Of(T value) => new(value, default);

    /// <summary>Refused.</summary>
    public static ParseResult<T> Refused(string path, string reason) => new(null, new Problem(path, reason));
}
