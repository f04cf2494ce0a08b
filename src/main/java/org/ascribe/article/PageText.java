package org.ascribe.article;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Writes what a reader of a part of a web page sees, a paragraph for each block. */
final class PageText implements NodeFilter {
    private static final Set<String> UNSEEN = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "head",
            "title",
            "nav",
            "footer",
            "form",
            "button",
            "select",
            "textarea",
            "iframe",
            "object",
            "svg",
            "math",
            "audio",
            "video",
            "canvas",
            "dialog");

    private final Manuscript text;
    private final String headline;
    private final StringBuilder paragraph = new StringBuilder();
    private int captions;

    /**
     * Writes into that text.
     *
     * @param headline a paragraph that stands in the text already and is not repeated; null for none
     */
    PageText(Manuscript text, String headline) {
        this.text = text;
        this.headline = headline;
    }

    void add(Element part) {
        part.filter(this);
        end();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            paragraph.append(words.getWholeText());
        } else if (node instanceof Element element) {
            if (isUnseen(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (breaks(element)) {
                end();
            }
            if (element.normalName().equals("figcaption")) {
                captions++;
            } else if (element.normalName().equals("q")) {
                paragraph.append('“');
            }
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (breaks(element)) {
                end();
            }
            if (element.normalName().equals("figcaption")) {
                captions--;
            } else if (element.normalName().equals("q")) {
                paragraph.append('”');
            }
        }
        return FilterResult.CONTINUE;
    }

    private static boolean breaks(Element element) {
        return element.isBlock() || element.normalName().equals("br");
    }

    /** Hidden words are no part of what was published. */
    private static boolean isUnseen(Element element) {
        return UNSEEN.contains(element.normalName())
                || element.hasAttr("hidden")
                || element.attr("style").replace(" ", "").contains("display:none");
    }

    private void end() {
        if (captions > 0) {
            text.addCaption(paragraph);
        } else if (!Manuscript.tidy(paragraph).equals(headline)) {
            text.add(paragraph);
        }
        paragraph.setLength(0);
    }
}
