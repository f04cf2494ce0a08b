package org.ascribe.article;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.ascribe.article.Bombs.Bomb;

/** Those of the {@link Bombs} that are PDFs. */
final class PdfBombs {
    private static final int MB = 1 << 20;

    private PdfBombs() {}

    static void into(Map<String, Bomb> bombs) throws IOException {
        bombs.put("a PDF whose page unpacks to 4 GB", new Bomb(pdf(Bombs.deflated(4096, "q Q ".repeat(MB / 4))), 413));
        bombs.put(
                "a PDF that draws 300 million letters",
                new Bomb(pdf(Bombs.deflated(300, "BT /F1 9 Tf (" + "x".repeat(MB - 40) + ") Tj ET\n")), 413));
        bombs.put(
                "a PDF whose pages go round in a circle",
                new Bomb(
                        pdf(
                                "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n",
                                "2 0 obj<</Type/Pages/Count 999999999/Kids[2 0 R 2 0 R 2 0 R]>>endobj\n"),
                        400,
                        413,
                        422));
        bombs.put("a PDF of 5,000 pages", new Bomb(emptyPages(5_000), 413));
        bombs.put("a PDF of one empty page", new Bomb(emptyPages(1), 422));
        bombs.put("a PDF with a password", new Bomb(locked(), 422));
        bombs.put(
                "a truncated PDF",
                new Bomb(Arrays.copyOf(PrintedPdf.of("A title\n\nSome words.", PrintedPdf.Style.GAPS), 700), 400));
        bombs.put(
                "a PDF of arrays nested 100,000 deep",
                new Bomb(pdf("1 0 obj<</Type/Catalog/X " + "[".repeat(100_000) + ">>endobj\n"), 400, 413));
    }

    /** A PDF of one page with that packed content. */
    private static byte[] pdf(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(
                ("%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj\n"
                                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj\n"
                                + "5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n"
                                + "4 0 obj<</Filter/FlateDecode/Length " + content.length + ">>stream\n")
                        .getBytes(StandardCharsets.ISO_8859_1));
        bytes.write(content);
        bytes.write("\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF".getBytes(StandardCharsets.ISO_8859_1));
        return bytes.toByteArray();
    }

    private static byte[] pdf(String... objects) {
        return ("%PDF-1.7\n" + String.join("", objects) + "trailer<</Root 1 0 R>>\n%%EOF")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] emptyPages(int pages) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                document.addPage(new PDPage());
            }
            return saved(document);
        }
    }

    private static byte[] locked() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
            return saved(document);
        }
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }
}
