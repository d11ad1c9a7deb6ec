namespace Dateline.BrowserTests.Support;

/// <summary>Texts that try to be something else than text.</summary>
static class HostileStrings
{
    public static IReadOnlyList<string> All { get; } =
    [
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "'><svg onload=alert(1)>",
        "</script><script>alert(1)</script>",
        "</title><script>alert(1)</script>",
        "</style><script>alert(1)</script>",
        "</textarea><iframe src=javascript:alert(1)>",
        "--><script>alert(1)</script><!--",
        "<!--",
        "<![CDATA[<script>alert(1)</script>]]>",
        "]]><x/>",
        "{{7*7}}",
        "${7*7} #{7*7} <%= 7*7 %> @(7*7)",
        "' onmouseover='alert(1)",
        "\" autofocus onfocus=\"alert(1)",
        "` onclick=alert(1) x=`",
        "javascript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "&lt;script&gt;alert(1)&lt;/script&gt;",
        "&#60;script&#62;alert(1)&#60;/script&#62;",
        "&amp;&quot;&apos;&unknown;&",
        "\\u003cscript\\u003ealert(1)",
        "\\\"}];alert(1);//",
        "line one\nline two\r\nline three\ttab",
        "line\u2028separator\u2029paragraph",
        "right \u202Eto left\u202C and \u202Dback",
        "open \u202E\u2067\u2066 never closed",
        "closed \u2069\u2069\u202C too often",
        "nothing \0 here, bell \a, escape \u001B[31m, delete \u007F",
        "noncharacter \uFFFE and \uFDD0, byte order \uFEFF mark",
        "Zalgo h\u0335\u0321\u0322\u0301\u0350\u0489e\u0336\u0328\u0355 c\u0338\u0322\u0352omes",
        "👩‍👩‍👧‍👦 🏴‍☠️ 𝒽𝑒𝓁𝓁𝑜 \U0001F1FA\U0001F1F3",
        "'; DROP TABLE articles; --",
        "%00 %3Cscript%3E %0d%0aSet-Cookie: a=b",
        "../../../etc/passwd",
        "CON NUL AUX \\\\server\\share",
        "=HYPERLINK(\"http://evil.example\";\"click\")",
        "Long" + new string('w', 600),
        "漢字かな交じり文ไม่มีช่องว่างระหว่างคำ" + new string('長', 200),
    ];
}
