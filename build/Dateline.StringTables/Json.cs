namespace Dateline.Build;

enum JsonKind
{
    Text,
    Flag,
    List,
    Object,
}

/// <summary>A value of a JSON file, with the place where it stands. Numbers and null have no meaning in a string table.</summary>
sealed class JsonValue(JsonKind kind, int line, int column)
{
    public JsonKind Kind { get; } = kind;

    public int Line { get; } = line;

    public int Column { get; } = column;

    public string Text { get; set; } = "";

    public bool Flag { get; set; }

    public List<JsonValue> Items { get; } = [];

    public List<JsonMember> Members { get; } = [];
}

sealed class JsonMember(string name, int line, int column, JsonValue value)
{
    public string Name { get; } = name;

    public int Line { get; } = line;

    public int Column { get; } = column;

    public JsonValue Value { get; } = value;
}

sealed class JsonFault(string what, int line, int column) : Exception(what)
{
    public int Line { get; } = line;

    public int Column { get; } = column;
}
