package org.ascribe.article;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Writes the paragraphs of one part of a Word file: text, tables cell by cell, text boxes and notes. Left out is what a
 * reader does not see: tracked deletions, hidden runs, field codes, and the copies of a drawing for older programs.
 */
final class WordText {
    private static final int DEEPEST = 300;
    private static final int MOST_ELEMENTS = 2_000_000;
    private static final Set<String> UNSEEN =
            Set.of("del", "moveFrom", "delText", "instrText", "Fallback", "sectPr", "tblPr", "tblGrid", "trPr", "tcPr");
    private static final Set<String> RULERS = Set.of("separator", "continuationSeparator", "continuationNotice");

    private final Manuscript text;

    /** A text box stands inside the paragraph that it hangs on. */
    private final Deque<StringBuilder> open = new ArrayDeque<>();

    private String title;
    private int elements;
    private int depth;
    private String style;
    private boolean inParagraphProperties;
    private boolean hidden;
    private boolean inWords;
    private boolean runsOn;

    WordText(Manuscript text) {
        this.text = text;
    }

    /** The first paragraph with the style Title; null without one. */
    String title() {
        return title;
    }

    void add(InputStream part) {
        try {
            XMLStreamReader xml = WordParts.open(part);
            depth = 0;
            while (xml.hasNext()) {
                switch (WordParts.next(xml)) {
                    case XMLStreamConstants.START_ELEMENT -> start(xml);
                    case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                        words(xml);
                    default -> {
                        // Comments and instructions are no text.
                    }
                }
            }
            xml.close();
        } catch (XMLStreamException broken) {
            throw WordFile.damaged();
        }
    }

    private void start(XMLStreamReader xml) throws XMLStreamException {
        enter();
        String name = xml.getLocalName();
        if (inParagraphProperties && name.equals("del")) {
            // The end of the paragraph is deleted: it runs on into the next one.
            runsOn = true;
        }
        if (UNSEEN.contains(name) || isRuler(xml, name)) {
            skip(xml);
            return;
        }
        switch (name) {
            case "p" -> {
                if (!runsOn || open.isEmpty()) {
                    open.push(new StringBuilder());
                    style = null;
                }
                runsOn = false;
            }
            case "pPr" -> inParagraphProperties = true;
            case "pStyle" -> style = value(xml);
            case "r" -> hidden = false;
            case "vanish" -> hidden = !inParagraphProperties && !"false".equals(value(xml)) && !"0".equals(value(xml));
            case "t" -> inWords = true;
            case "tab", "br", "cr" -> put(" ");
            case "noBreakHyphen" -> put("-");
            default -> {
                // What remains holds text or nothing.
            }
        }
    }

    private void end(String name) {
        depth--;
        switch (name) {
            case "pPr" -> inParagraphProperties = false;
            case "t" -> inWords = false;
            case "r" -> hidden = false;
            case "p" -> {
                if (!runsOn) {
                    finish();
                }
            }
            case "body", "footnotes", "endnotes" -> {
                while (!open.isEmpty()) {
                    finish();
                }
            }
            default -> {
                // Its words are in the paragraph.
            }
        }
    }

    private void finish() {
        StringBuilder words = open.poll();
        if (words == null) {
            return;
        }
        if ("Title".equalsIgnoreCase(style)
                && title == null
                && !words.toString().isBlank()) {
            title = Manuscript.tidy(words);
        }
        if ("Caption".equalsIgnoreCase(style)) {
            text.addCaption(words);
        } else {
            text.add(words);
        }
    }

    private void words(XMLStreamReader xml) {
        if (inWords) {
            put(xml.getText());
        }
    }

    private void put(String words) {
        if (!hidden && !inParagraphProperties && !open.isEmpty()) {
            open.peek().append(words);
            text.requireRoomFor(open.peek().length());
        }
    }

    private static boolean isRuler(XMLStreamReader xml, String name) {
        return (name.equals("footnote") || name.equals("endnote")) && RULERS.contains(attribute(xml, "type"));
    }

    private static String value(XMLStreamReader xml) {
        return attribute(xml, "val");
    }

    /** By its local name: the strict and the usual flavour of the format differ in their name spaces. */
    private static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    private void skip(XMLStreamReader xml) throws XMLStreamException {
        int outside = depth - 1;
        while (depth > outside) {
            int event = WordParts.next(xml);
            if (event == XMLStreamConstants.START_ELEMENT) {
                enter();
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    private void enter() {
        if (++depth > DEEPEST) {
            throw WordFile.tooLarge("is nested more than " + DEEPEST + " deep");
        }
        if (++elements > MOST_ELEMENTS) {
            throw WordFile.tooLarge("has more than " + MOST_ELEMENTS + " elements");
        }
    }
}
