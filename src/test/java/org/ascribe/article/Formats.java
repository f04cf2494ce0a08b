package org.ascribe.article;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jsoup.nodes.Entities;

/** Makes files of each kind out of the paragraphs of an article, as newsrooms and word processors make them. */
final class Formats {
    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private Formats() {}

    static List<String> paragraphs(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** A page of a news site, with all that stands around an article. */
    static byte[] html(String text) {
        List<String> paragraphs = paragraphs(text);
        String body = paragraphs.stream()
                .skip(1)
                .map(Entities::escape)
                .map(line -> line.startsWith("(Photo")
                        ? "<figure><img src=\"https://static.example/1.jpg\"><figcaption>" + line
                                + "</figcaption></figure>"
                        : "<p>" + line.replaceFirst("(\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+)", "<b>$1</b>") + "</p>")
                .collect(Collectors.joining("\n      "));
        return ("""
                <!DOCTYPE html>
                <html lang="en"><head><meta charset="utf-8"><title>%1$s | The Courier</title>
                <script>document.write('<p>“Scripts speak,” said Nobody Atall.</p>')</script></head>
                <body>
                <header><nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
                <main><article><h1>%1$s</h1>
                <div class="article-body">
                      %2$s
                </div></article>
                <aside class="related"><h2>Most read</h2><ul><li><a href="/x">“It was luck,” says Tom Pike</a></li></ul></aside>
                </main>
                <footer><p>“All rights reserved,” said Nobody Atall.</p></footer>
                <p hidden>“Hidden words,” said Nobody Atall.</p>
                </body></html>
                """.formatted(Entities.escape(paragraphs.get(0)), body)).getBytes(StandardCharsets.UTF_8);
    }

    static byte[] docx(String text) {
        return docx(paragraphs(text).stream().map(Formats::paragraph).collect(Collectors.joining()), Map.of());
    }

    /** In runs as a word processor leaves them: one for each change of hands, spelling or style. */
    static String paragraph(String line) {
        int half = line.length() / 2;
        return "<w:p>" + run(line.substring(0, half)) + "<w:proofErr w:type=\"spellStart\"/>"
                + run(line.substring(half)) + "</w:p>";
    }

    static String run(String words) {
        return "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">"
                + Entities.escape(words).replace("&nbsp;", "\u00A0") + "</w:t></w:r>";
    }

    /** A Word file with that body and further parts. */
    static byte[] docx(String body, Map<String, String> parts) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("[Content_Types].xml", "<Types/>".getBytes(StandardCharsets.UTF_8));
        entries.put("word/document.xml", part("document", "<w:body>" + body + "</w:body>"));
        parts.forEach((name, xml) -> entries.put(name, xml.getBytes(StandardCharsets.UTF_8)));
        return zip(entries);
    }

    static byte[] part(String root, String inside) {
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:" + root + " xmlns:w=\"" + W
                        + "\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\">" + inside
                        + "</w:" + root
                        + ">")
                .getBytes(StandardCharsets.UTF_8);
    }

    static byte[] zip(Map<String, byte[]> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> each : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
