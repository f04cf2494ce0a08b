package org.ascribe.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a web page tells of itself: to search engines as JSON-LD, to social networks as meta elements, to readers as text,
 * in this order of trust; each part is null where it tells nothing.
 *
 * @param headline the heading that readers see
 */
record PageFacts(String title, String headline, String publisher, String byline, String publishedOn, String address) {
    private static final int LONGEST = 1000;
    private static final int MOST_NODES = 200;
    private static final Pattern DAY = Pattern.compile("\\s*(\\d{4}-\\d\\d-\\d\\d)(?!\\d).*", Pattern.DOTALL);
    private static final Pattern BY = Pattern.compile("(?i)by:?\\s+");
    private static final Pattern ARTICLE = Pattern.compile("\\w*(?:Article|Posting|Report)");

    static PageFacts of(Document page) {
        List<JsonNode> data = linkedData(page);
        String headline = headline(page);
        return new PageFacts(
                first(
                        told(data, each -> each.path("headline").textValue()),
                        meta(page, "meta[property=og:title]"),
                        headline,
                        page.title()),
                headline,
                first(
                        told(data, each -> names(each.path("publisher"))),
                        meta(page, "meta[property=og:site_name]"),
                        meta(page, "meta[name=publisher]")),
                byline(page, data),
                day(page, data),
                address(page));
    }

    /** The one heading, or the first inside the article. */
    private static String headline(Document page) {
        List<Element> headings = page.select("article h1, main h1");
        List<Element> all = headings.isEmpty() ? page.select("h1") : headings;
        return all.isEmpty() ? null : line(all.get(0).text());
    }

    private static String byline(Document page, List<JsonNode> data) {
        String byline = first(
                told(data, each -> names(each.path("author"))),
                meta(page, "meta[name=author]"),
                text(page, "[itemprop=author] [itemprop=name]"),
                text(page, "[rel=author], [itemprop=author], .byline"));
        return byline == null || byline.contains("://")
                ? null
                : BY.matcher(byline).replaceFirst("");
    }

    private static String day(Document page, List<JsonNode> data) {
        return Stream.of(
                        told(data, each -> each.path("datePublished").textValue()),
                        meta(page, "meta[property=article:published_time]"),
                        meta(page, "meta[itemprop=datePublished], meta[name=date], meta[name=dc.date]"),
                        page.select("time[datetime]").attr("datetime"))
                .filter(Objects::nonNull)
                .map(DAY::matcher)
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .findFirst()
                .orElse(null);
    }

    private static String address(Document page) {
        String canonical = page.select("link[rel=canonical]").attr("abs:href");
        try {
            return canonical.isEmpty()
                    ? null
                    : Address.of("address", URI.create(canonical).toString());
        } catch (RuntimeException noAddress) {
            return null;
        }
    }

    private static List<JsonNode> linkedData(Document page) {
        List<JsonNode> found = new ArrayList<>();
        ObjectMapper json = new ObjectMapper();
        for (Element script : page.select("script[type=application/ld+json]")) {
            try {
                gather(json.readTree(script.data()), found);
            } catch (JsonProcessingException broken) {
                // Many pages carry broken data; the others of this page still count.
            }
        }
        return found;
    }

    private static void gather(JsonNode node, List<JsonNode> found) {
        for (JsonNode each : node == null ? List.<JsonNode>of() : node.isArray() ? node : List.of(node)) {
            if (found.size() < MOST_NODES && !each.isArray()) {
                String type = each.path("@type").isArray()
                        ? each.path("@type").path(0).asText()
                        : each.path("@type").asText();
                if (ARTICLE.matcher(type).matches()) {
                    found.add(each);
                }
                each.path("@graph").forEach(part -> gather(part, found));
            }
        }
    }

    private static String told(List<JsonNode> data, Function<JsonNode, String> what) {
        return data.stream().map(what).filter(Objects::nonNull).findFirst().orElse(null);
    }

    /** A name, an object with one, or several of either. */
    private static String names(JsonNode node) {
        Stream<JsonNode> each = node.isArray()
                ? Stream.iterate(0, i -> i < Math.min(node.size(), 12), i -> i + 1)
                        .map(node::get)
                : Stream.of(node);
        String names = each.map(one ->
                        one.isTextual() ? one.textValue() : one.path("name").textValue())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? null : names;
    }

    private static String meta(Document page, String selector) {
        return page.select(selector).attr("content");
    }

    private static String text(Document page, String selector) {
        Element element = page.selectFirst(selector);
        return element == null ? null : element.text();
    }

    private static String first(String... candidates) {
        return Stream.of(candidates)
                .map(PageFacts::line)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static String line(String words) {
        String line = words == null ? "" : Manuscript.tidy(words);
        return line.isEmpty() || line.length() > LONGEST ? null : line;
    }
}
