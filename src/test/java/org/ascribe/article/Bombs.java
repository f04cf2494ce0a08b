package org.ascribe.article;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files made to harm whoever opens them, and files that are not what they seem; each with the answer that it gets. */
public final class Bombs {
    private static final int MB = 1 << 20;

    /** One of them, and the statuses that refuse it. */
    public record Bomb(byte[] bytes, int... statuses) {
        /** What is wrong with that answer to it; null for nothing. */
        public String faultOf(HttpResponse<String> answer) {
            boolean refused = IntStream.of(statuses).anyMatch(status -> status == answer.statusCode());
            return refused && answer.body().contains("\"detail\"") ? null : answer.statusCode() + " " + answer.body();
        }
    }

    private Bombs() {}

    /** By what they are. */
    public static Map<String, Bomb> all() throws IOException {
        Map<String, Bomb> bombs = new LinkedHashMap<>();
        words(bombs);
        pages(bombs);
        PdfBombs.into(bombs);
        seeming(bombs);
        return bombs;
    }

    /** Posts it without a library that would look at each byte. */
    public static HttpResponse<String> send(URI workbench, String name, String password, byte[] file)
            throws IOException, InterruptedException {
        String credentials =
                Base64.getEncoder().encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8));
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(workbench.resolve("/api/articles"))
                                .header("Authorization", "Basic " + credentials)
                                .header("Content-Type", "application/octet-stream")
                                .POST(HttpRequest.BodyPublishers.ofByteArray(file))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    private static void words(Map<String, Bomb> bombs) throws IOException {
        String blanks = " ".repeat(MB);
        bombs.put("a Word file of one GB of blanks", new Bomb(document(1024, blanks), 413));
        bombs.put("a Word file of 60 MB of paragraphs", new Bomb(document(60, "<w:p/>".repeat(MB / 6)), 413));
        bombs.put("a Word file of 300 MB of letters", new Bomb(document(300, "<w:p><w:r><w:t>" + "x".repeat(MB)), 413));
        bombs.put("a Word file nested 200,000 deep", new Bomb(document(1, "<w:tbl>".repeat(200_000)), 413));
        String laughs = "<!DOCTYPE w [<!ENTITY a \"" + "ha".repeat(50) + "\">"
                + "<!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">"
                + "<!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\"><!ENTITY e \"&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;\">"
                + "<!ENTITY f \"&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;\"><!ENTITY g \"&f;&f;&f;&f;&f;&f;&f;&f;&f;&f;\">]>";
        bombs.put("a Word file that laughs a billion times", new Bomb(xml(laughs, "&g;"), 400));
        bombs.put(
                "a Word file that asks for a file of the machine",
                new Bomb(xml("<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>", "&x;"), 400));
        bombs.put(
                "a Word file that asks for a document type from elsewhere",
                new Bomb(xml("<!DOCTYPE w SYSTEM \"http://127.0.0.1:9/x.dtd\">", "words"), 400));
        bombs.put(
                "a Word file with macros",
                new Bomb(Formats.docx(Formats.paragraph("words"), Map.of("word/vbaProject.bin", "macro")), 415));
        bombs.put("an archive of 20,000 parts", new Bomb(manyParts(), 413));
        bombs.put("a truncated Word file", new Bomb(half(Formats.docx("A title\n\nSome words.")), 400));
        bombs.put("a Word file without words", new Bomb(Formats.docx(""), 422));
        byte[] locked = Arrays.copyOf(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1},
                4096);
        bombs.put("a Word file with a password", new Bomb(locked, 415));
    }

    private static void pages(Map<String, Bomb> bombs) {
        bombs.put("a page of five million tiny elements", new Bomb(page("<b>".repeat(5 * MB)), 413));
        bombs.put("a page of 190,000 tiny elements without words", new Bomb(page("<p></p>".repeat(95_000)), 413, 422));
        bombs.put("a page without words", new Bomb(page("<img src=x>"), 422));
        bombs.put("a page of 15 MB of one word", new Bomb(page("x".repeat(15 * MB)), 413));
    }

    private static void seeming(Map<String, Bomb> bombs) {
        bombs.put("a picture", new Bomb(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13}, 415));
        bombs.put("an empty file", new Bomb(new byte[0], 422));
        bombs.put("an archive without a document", new Bomb(Formats.zip(Map.of("a.txt", new byte[9])), 415));
        bombs.put(
                "an XML file that laughs",
                new Bomb(
                        "<?xml version=\"1.0\"?><!DOCTYPE l [<!ENTITY a \"ha\">]><l>&a;</l>"
                                .getBytes(StandardCharsets.UTF_8),
                        415));
        bombs.put(
                "a drawing with a script",
                new Bomb("<svg xmlns=\"x\"><script>alert(1)</script></svg>".getBytes(StandardCharsets.UTF_8), 415));
        bombs.put("17 MB of text", new Bomb("x".repeat(17 * MB).getBytes(StandardCharsets.UTF_8), 413));
    }

    private static byte[] document(int times, String block) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(("<w:document xmlns:w=\"" + Formats.W + "\"><w:body>").getBytes(StandardCharsets.UTF_8));
            repeat(zip, times, block);
        }
        return bytes.toByteArray();
    }

    private static void repeat(OutputStream out, int times, String block) throws IOException {
        byte[] bytes = block.getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i < times; i++) {
            out.write(bytes);
        }
    }

    private static byte[] xml(String head, String words) {
        String xml = "<?xml version=\"1.0\"?>" + head + "<w:document xmlns:w=\"" + Formats.W
                + "\"><w:body><w:p><w:r><w:t>" + words + "</w:t></w:r></w:p></w:body></w:document>";
        return Formats.zip(Map.of("word/document.xml", xml.getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] manyParts() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("word/document.xml", Formats.part("document", "<w:body/>"));
        for (int i = 0; i < 20_000; i++) {
            parts.put("word/" + i, new byte[0]);
        }
        return Formats.zip(parts);
    }

    private static byte[] page(String body) {
        return ("<!DOCTYPE html><html><body>" + body).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] half(byte[] bytes) {
        return Arrays.copyOf(bytes, bytes.length / 2);
    }

    static byte[] deflated(int times, String block) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
            repeat(out, times, block);
        }
        return bytes.toByteArray();
    }

    /** A body that unpacks to so many MB. */
    public static byte[] gzipped(int megabytes) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            repeat(out, megabytes, "<p>words</p>".repeat(MB / 12));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
