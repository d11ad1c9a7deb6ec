using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using Dateline.Kernel.Publishing;
using Xunit;

namespace Dateline.Tests.Kernel;

/// <summary>RFC 8785, with the vectors of its appendix B and of its author's test data (cyberphone/json-canonicalization).</summary>
public sealed class CanonicalForm
{
    [Theory]
    [InlineData("0000000000000000", "0")]
    [InlineData("8000000000000000", "0")]
    [InlineData("0000000000000001", "5e-324")]
    [InlineData("8000000000000001", "-5e-324")]
    [InlineData("7fefffffffffffff", "1.7976931348623157e+308")]
    [InlineData("ffefffffffffffff", "-1.7976931348623157e+308")]
    [InlineData("4340000000000000", "9007199254740992")]
    [InlineData("c340000000000000", "-9007199254740992")]
    [InlineData("4430000000000000", "295147905179352830000")]
    [InlineData("44b52d02c7e14af5", "9.999999999999997e+22")]
    [InlineData("44b52d02c7e14af6", "1e+23")]
    [InlineData("44b52d02c7e14af7", "1.0000000000000001e+23")]
    [InlineData("444b1ae4d6e2ef4e", "999999999999999700000")]
    [InlineData("444b1ae4d6e2ef4f", "999999999999999900000")]
    [InlineData("444b1ae4d6e2ef50", "1e+21")]
    [InlineData("3eb0c6f7a0b5ed8c", "9.999999999999997e-7")]
    [InlineData("3eb0c6f7a0b5ed8d", "0.000001")]
    [InlineData("41b3de4355555553", "333333333.3333332")]
    [InlineData("41b3de4355555554", "333333333.33333325")]
    [InlineData("41b3de4355555555", "333333333.3333333")]
    [InlineData("41b3de4355555556", "333333333.3333334")]
    [InlineData("41b3de4355555557", "333333333.33333343")]
    [InlineData("becbf647612f3696", "-0.0000033333333333333333")]
    [InlineData("43143ff3c1cb0959", "1424953923781206.2")]
    [InlineData("3e60000000000000", "2.9802322387695312e-8")] // these two .NET 10 writes a digit too short
    [InlineData("0410000000000000", "4.1045368012983762e-289")]
    public void Numbers_are_written_as_appendix_B_has_them(string bits, string written) =>
        Assert.Equal(written, Canonical(JsonValue.Create(BitConverter.Int64BitsToDouble(Convert.ToInt64(bits, 16)))));

    [Theory]
    [InlineData("""{"peach":"This sorting order","péché":"is wrong according to French","pêche":"but canonicalization MUST","sin":   "ingnore locale"}""",
        """{"peach":"This sorting order","péché":"is wrong according to French","pêche":"but canonicalization MUST","sin":"ingnore locale"}""")]
    [InlineData("""[ 56, { "d": true, "10": null, "1": [ ] } ]""", """[56,{"1":[],"10":null,"d":true}]""")]
    [InlineData("""{ "1": {"f": {"f": "hi","F": 5} ,"\n": 56.0}, "10": { }, "": "empty", "a": { }, "111": [ { } ], "A": { } }""",
        """{"":"empty","1":{"\n":56,"f":{"F":5,"f":"hi"}},"10":{},"111":[{}],"A":{},"a":{}}""")]
    [InlineData("""{ "Unnormalized Unicode":"A\u030a" }""", "{\"Unnormalized Unicode\":\"A\u030a\"}")]
    [InlineData("""{ "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001], "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/", "literals": [null, true, false] }""",
        """{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}""")]
    [InlineData("""{ "\u20ac": "Euro Sign", "\r": "Carriage Return", "\ufb33": "Hebrew Letter Dalet With Dagesh", "1": "One", "\ud83d\ude00": "Emoji: Grinning Face", "\u0080": "Control", "\u00f6": "Latin Small Letter O With Diaeresis" }""",
        "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\",\"ö\":\"Latin Small Letter O With Diaeresis\",\"€\":\"Euro Sign\",\"😀\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}")]
    [InlineData("""{ "\u20ac": "Euro Sign", "1": "One", "\u0080": "Control\u007f", "\ud83d\ude02": "Smiley", "\u00f6": "Latin Small Letter O With Diaeresis", "\ufb33": "Hebrew Letter Dalet With Dagesh", "</script>": "Browser Challenge" }""",
        "{\"1\":\"One\",\"</script>\":\"Browser Challenge\",\"\u0080\":\"Control\u007f\",\"ö\":\"Latin Small Letter O With Diaeresis\",\"€\":\"Euro Sign\",\"😂\":\"Smiley\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}")]
    [InlineData(""" "\b\t\n\f\r\u0000\u001F\u2028\/<>&" """, "\"\\b\\t\\n\\f\\r\\u0000\\u001f\u2028/<>&\"")]
    [InlineData("[-0, -0.0, 0e5, 1e0, 10E-1, 1e-400, 100, 12300, 0.00012]", "[0,0,0,1,1,0,100,12300,0.00012]")]
    public void Documents_have_one_form(string json, string canonical)
    {
        Assert.Equal(canonical, Canonical(json));
        Assert.Equal(canonical, Canonical(JsonNode.Parse(json)));
    }

    [Theory]
    [InlineData("""{"a":1,"b":{"c~/d":1,"c~/d":2}}""", "/b/c~0~1d")]
    [InlineData("""{"a":1,"\u0061":1}""", "/a")]
    [InlineData("""["x","\ud800"]""", "/1")]
    [InlineData("""["\udc00\ud800"]""", "/0")]
    [InlineData("""["\ud800\n\udc00"]""", "/0")]
    [InlineData("""{"a":{"\ud800":1}}""", "/a")]
    [InlineData("""{"a":[1,1e400]}""", "/a/1")]
    [InlineData("[1] 2", "")]
    [InlineData("[1] // one", "")]
    [InlineData("[1,]", "")]
    [InlineData("{'a':1}", "")]
    [InlineData("NaN", "")]
    [InlineData("\ufeff1", "")]
    [InlineData("", "")]
    public void What_has_no_form_is_refused_at_its_place(string json, string path)
    {
        var refused = CanonicalJson.Of(Encoding.UTF8.GetBytes(json));
        Assert.False(refused.Success);
        Assert.Equal(path, refused.Problem.Path);
    }

    [Fact]
    public void Numbers_that_are_none_are_refused()
    {
        foreach (var number in new[] { double.NaN, double.PositiveInfinity, double.NegativeInfinity })
        {
            Assert.Equal("/n", CanonicalJson.Of(new JsonObject { ["n"] = number }).Problem.Path);
            Assert.Equal("/0", CanonicalJson.Of(new JsonArray((float)number)).Problem.Path);
        }
    }

    [Fact]
    public void Built_values_are_written_as_parsed_ones()
    {
        var built = new JsonObject { ["z"] = 1, ["a"] = long.MaxValue / 1024, ["m"] = 0.1f, ["t"] = new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc), ["n"] = null };
        Assert.Equal("""{"a":9007199254740991,"m":0.1,"n":null,"t":"2026-01-02T03:04:05Z","z":1}""", Canonical(built));
    }

    [Fact]
    public void Built_values_are_refused_as_parsed_ones()
    {
        Assert.Equal("/a", CanonicalJson.Of(new JsonObject { ["a"] = "\ud800" }).Problem.Path);
        Assert.False(CanonicalJson.Of(new JsonObject { ["\ud800"] = 1 }).Success);
        Assert.False(CanonicalJson.Of(JsonNode.Parse("""{"a":1,"a":2}""")).Success);
        Assert.False(CanonicalJson.Of(JsonNode.Parse("""{"\ud800":2}""")).Success);
        Assert.False(CanonicalJson.Of(JsonNode.Parse("""["\ud800"]""")).Success);
        Assert.False(CanonicalJson.Of(default(JsonElement)).Success);
    }

    [Fact]
    public void Depth_and_size_are_bounded()
    {
        static string Nested(int depth) => new string('[', depth) + new string(']', depth);
        Assert.Equal(Nested(64), Canonical(Nested(64)));
        Assert.False(CanonicalJson.Of(Encoding.UTF8.GetBytes(Nested(65))).Success);
        Assert.False(CanonicalJson.Of(Encoding.UTF8.GetBytes(Nested(100_000))).Success);
        Assert.False(CanonicalJson.Of(JsonElement.Parse(Nested(65), new JsonDocumentOptions { MaxDepth = 100 })).Success);
        JsonNode built = new JsonArray();
        for (var i = 0; i < 64; i++) built = new JsonArray(built);
        Assert.False(CanonicalJson.Of(built).Success);

        Assert.True(CanonicalJson.Of("[1,2]"u8, maxBytes: 5).Success);
        Assert.False(CanonicalJson.Of("[1,2]"u8, maxBytes: 4).Success);
        Assert.False(CanonicalJson.Of(JsonElement.Parse("[1e20]"), maxBytes: 6).Success);
        Assert.False(CanonicalJson.Of([0x22, 0xC3, 0x28, 0x22]).Success);
    }

    [Fact]
    public void The_form_is_its_own_form_and_means_the_same() => AnyJson.Sample(json =>
    {
        var parsed = JsonNode.Parse(json);
        var once = CanonicalJson.Of(Encoding.UTF8.GetBytes(json)).ValueOrThrow;
        Assert.Equal(once, CanonicalJson.Of(once).ValueOrThrow);
        Assert.Equal(once, CanonicalJson.Of(parsed).ValueOrThrow);
        Assert.True(JsonNode.DeepEquals(parsed, JsonNode.Parse(once)));
    });

    [Fact]
    public void The_order_of_members_does_not_matter() =>
        Gen.Select(Gen.Dictionary(Gen.String, Gen.Int)[0, 8], Gen.Int).Sample((members, seed) =>
        {
            var whole = members.Where(member => member.Key.EnumerateRunes().All(rune => rune != Rune.ReplacementChar)).ToArray();
            var mixed = whole.OrderBy(member => HashCode.Combine(member.Key, seed));
            Assert.Equal(Canonical(Made(whole)), Canonical(Made(mixed)));
        });

    [Fact]
    public void Every_number_reads_back_as_itself() => Gen.Double.Sample(number =>
    {
        if (!double.IsFinite(number)) return;
        var written = Canonical(JsonValue.Create(number));
        Assert.Equal(number, double.Parse(written, System.Globalization.CultureInfo.InvariantCulture));
    });

    static readonly Gen<string> anyScalar = Gen.OneOf(
        Gen.Const("null"), Gen.Bool.Select(yes => yes ? "true" : "false"),
        Gen.Double.Where(double.IsFinite).Select(number => JsonSerializer.Serialize(number)),
        Gen.Long[-(1L << 53), 1L << 53].Select(number => JsonSerializer.Serialize(number)),
        Gen.String.Select(text => JsonSerializer.Serialize(text)));

    static readonly Gen<string> AnyJson = Gen.Recursive<string>((depth, inner) => depth > 4 ? anyScalar : Gen.OneOf(
        anyScalar,
        inner.Array[0, 4].Select(items => $"[{string.Join(" , ", items)}]"),
        Gen.Select(inner, inner, (one, other) => $$"""{ "b\u00e9":{{one}}, "\ud83d\ude00" : {{other}}, "a/b":1.0e0 }""")));

    static JsonObject Made(IEnumerable<KeyValuePair<string, int>> members) =>
        new(members.Select(member => KeyValuePair.Create(member.Key, (JsonNode?)JsonValue.Create(member.Value))));

    static string Canonical(string json) => Encoding.UTF8.GetString(CanonicalJson.Of(Encoding.UTF8.GetBytes(json)).ValueOrThrow);

    static string Canonical(JsonNode? node) => Encoding.UTF8.GetString(CanonicalJson.Of(node).ValueOrThrow);
}
