package org.ascribe.article;

import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.ascribe.store.Refusal;
import org.jboss.resteasy.reactive.PartType;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** What somebody typed on the page for a new article. */
public class IntakeForm {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    @RestForm
    @PartType(MediaType.TEXT_PLAIN)
    public String title;

    @RestForm
    @PartType(MediaType.TEXT_PLAIN)
    public String publisher;

    @RestForm
    @PartType(MediaType.TEXT_PLAIN)
    public String byline;

    @RestForm
    @PartType(MediaType.TEXT_PLAIN)
    public String publishedOn;

    @RestForm
    @PartType(MediaType.TEXT_PLAIN)
    public String address;

    @RestForm
    @PartType(MediaType.TEXT_PLAIN)
    public String text;

    @RestForm
    @PartType(MediaType.TEXT_PLAIN)
    public Integer opinions;

    @RestForm
    public FileUpload file;

    /** A form with nothing in it. */
    public static IntakeForm blank() {
        return new IntakeForm();
    }

    /**
     * The article that was typed; a chosen file goes before a pasted text.
     *
     * @throws Refusal 415 for a file that is not a text, 400 for one that is not UTF-8
     */
    ArticleForm article() {
        String body = file == null || file.fileName() == null || file.fileName().isBlank() ? pasted() : uploaded();
        return new ArticleForm(title, publisher, byline, publishedOn, address, body, opinions);
    }

    /** A browser sends every line end of a text area as CR LF, whatever was pasted. */
    private String pasted() {
        return text == null ? null : text.replace("\r\n", "\n");
    }

    private String uploaded() {
        String type = file.contentType() == null ? "" : file.contentType();
        byte[] bytes = bytes();
        if (!type.isEmpty() && !type.startsWith("text/") && !type.startsWith("application/octet-stream")
                || holdsNul(bytes)) {
            throw Refusal.of(Refusal.Cause.WRONG_MEDIA, "file", "The file is not a text: choose a .txt file in UTF-8.");
        }
        return decoded(bytes);
    }

    private byte[] bytes() {
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean holdsNul(byte[] bytes) {
        for (byte each : bytes) {
            if (each == 0) {
                return true;
            }
        }
        return false;
    }

    private static String decoded(byte[] bytes) {
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(rest)
                    .toString();
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (CharacterCodingException broken) {
            throw Refusal.malformed(
                    "file",
                    "The file is not UTF-8 from byte " + (rest.position() + 1)
                            + " on: save it as UTF-8 and choose it again.");
        }
    }
}
