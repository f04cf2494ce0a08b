package org.ascribe.article;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * What a file says: its text, and what it tells of itself; each part but the text is null where it tells nothing.
 *
 * @param title the headline
 * @param publisher the outlet
 * @param byline who wrote it
 * @param publishedOn the day it was published, as 2024-03-31
 * @param address where it says that it stands
 * @param text its paragraphs, with an empty line between two
 */
record Reading(String title, String publisher, String byline, String publishedOn, String address, String text) {
    /** What only a text tells. */
    static Reading of(String text) {
        return new Reading(null, null, null, null, null, text);
    }

    /** The same, with the address that it came from, unless it names another one of the same host. */
    Reading from(String place) {
        boolean own = address != null && hostOf(address).equals(hostOf(place));
        return new Reading(title, publisher, byline, publishedOn, own ? address : place, text);
    }

    private static String hostOf(String address) {
        return String.valueOf(URI.create(address).getHost()).toLowerCase(Locale.ROOT);
    }

    void write(DataOutput out) throws IOException {
        for (String part : new String[] {title, publisher, byline, publishedOn, address, text}) {
            write(out, part);
        }
    }

    static Reading read(DataInput in) throws IOException {
        return new Reading(part(in), part(in), part(in), part(in), part(in), part(in));
    }

    /** With a length of four bytes: {@code writeUTF} ends at 64 KB. */
    static void write(DataOutput out, String part) throws IOException {
        if (part == null) {
            out.writeInt(-1);
            return;
        }
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static String part(DataInput in) throws IOException {
        int length = in.readInt();
        if (length < 0) {
            return null;
        }
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
