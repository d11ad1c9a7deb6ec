using Xunit;

namespace Dateline.Tests.Support;

/// <summary>Tests that measure time, and have the machine to themselves.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
