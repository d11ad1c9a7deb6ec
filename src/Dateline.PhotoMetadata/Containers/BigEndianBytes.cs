namespace Dateline.PhotoMetadata.Containers;

/// <summary>Numbers one after the other from a block; past its end they are 0, and <see cref="IsOver"/> says so.</summary>
ref struct BigEndianBytes(ReadOnlySpan<byte> bytes)
{
    ReadOnlySpan<byte> rest = bytes;

    public bool IsOver { get; private set; }

    public ReadOnlySpan<byte> Rest => rest;

    public ulong Number(int size)
    {
        if (size > rest.Length)
        {
            IsOver = true;
            rest = default;
            return 0;
        }
        var number = 0UL;
        foreach (var value in rest[..size]) number = number << 8 | value;
        rest = rest[size..];
        return number;
    }

    public int Byte() => (int)Number(1);

    public int Short() => (int)Number(2);

    public uint Int() => (uint)Number(4);

    /// <summary>A text up to its zero.</summary>
    public string Text()
    {
        var end = rest.IndexOf((byte)0);
        if (end < 0)
        {
            IsOver = true;
            return "";
        }
        var text = System.Text.Encoding.UTF8.GetString(rest[..end]);
        rest = rest[(end + 1)..];
        return text;
    }
}
