package org.ascribe.article;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.ascribe.store.Refusal;

/** A file that came in, looked at without opening it. */
record ArrivedFile(Path path, FileKind kind, String sha256) {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /**
     * Looks at it.
     *
     * @throws Refusal 413 for one that is too large, 422 for an empty one, 415 for a kind that is not read here
     */
    static ArrivedFile of(Path path, long maxBytes) {
        try {
            long size = Files.size(path);
            if (size == 0) {
                throw Refusal.invalid("file", "The file is empty: choose another one.");
            }
            if (size > maxBytes) {
                throw tooLarge(maxBytes);
            }
            try (InputStream in = Files.newInputStream(path)) {
                return new ArrivedFile(path, known(FileKind.of(in.readNBytes(FileKind.TELLING))), digest(path));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static Refusal tooLarge(long maxBytes) {
        return Refusal.of(
                Refusal.Cause.TOO_LARGE,
                "file",
                "The file has more than " + maxBytes + " bytes: take pictures out, or raise ascribe.file.max-bytes.");
    }

    private static FileKind known(FileKind kind) {
        return switch (kind) {
            case TEXT, HTML, DOCX, PDF -> kind;
            case OLD_WORD ->
                throw Refusal.of(
                        Refusal.Cause.WRONG_MEDIA,
                        "file",
                        "The file is a Word file of an old kind or with a password: save it as .docx without one.");
            case OTHER ->
                throw Refusal.of(
                        Refusal.Cause.WRONG_MEDIA,
                        "file",
                        "The file is not a text, a web page, a Word file or a PDF, whatever its name is:"
                                + " choose a .txt in UTF-8, .html, .docx or .pdf file.");
        };
    }

    private static String digest(Path path) throws IOException {
        try (DigestInputStream in =
                new DigestInputStream(Files.newInputStream(path), MessageDigest.getInstance("SHA-256"))) {
            byte[] block = new byte[1 << 16];
            while (in.read(block) >= 0) {
                // The stream counts.
            }
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }

    Original original() {
        return new Original(sha256, kind.mediaType());
    }

    /**
     * The words of a text file, unchanged but for a byte order mark.
     *
     * @throws Refusal 400 for one that is not UTF-8, 415 for one that holds a NUL
     */
    String text() {
        try {
            ByteBuffer rest = ByteBuffer.wrap(bytes(path));
            return decoded(rest);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The other way, by channels, keeps as much again outside the heap for each thread that ever read a file. */
    static byte[] bytes(Path path) throws IOException {
        try (FileInputStream in = new FileInputStream(path.toFile())) {
            return in.readAllBytes();
        }
    }

    private static String decoded(ByteBuffer rest) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(rest)
                    .toString();
            if (text.indexOf('\0') >= 0) {
                known(FileKind.OTHER);
            }
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (CharacterCodingException broken) {
            throw Refusal.malformed(
                    "file",
                    "The file is not UTF-8 from byte " + (rest.position() + 1)
                            + " on: save it as UTF-8 and choose it again.");
        }
    }
}
