package org.ascribe.article;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Knows the lines above and below the text of a page: those that come again on most pages, and page numbers. */
final class PdfMargins {
    private static final int EDGE = 2;
    private static final float GAP = 1.9f;
    private static final Pattern PAGE_NUMBER = Pattern.compile("(?i)[-–— ]*(?:page )?#+(?: ?(?:of|/) ?#+)?[-–— ]*");

    private PdfMargins() {}

    static List<PdfLine> without(List<PdfLine> lines) {
        Map<Integer, List<PdfLine>> pages = lines.stream().collect(Collectors.groupingBy(PdfLine::page));
        Set<PdfLine> edges = new HashSet<>();
        Set<PdfLine> alone = new HashSet<>();
        Map<String, Set<Integer>> seen = new HashMap<>();
        pages.forEach((page, all) -> {
            for (int i = 0; i < all.size(); i++) {
                if (i == 0 && page > 1 && isSetOff(all)) {
                    alone.add(all.get(0));
                }
                if (i < EDGE || i >= all.size() - EDGE) {
                    edges.add(all.get(i));
                    seen.computeIfAbsent(key(all.get(i)), key -> new HashSet<>())
                            .add(page);
                }
            }
        });
        return lines.stream()
                .filter(line -> !alone.contains(line))
                .filter(line -> !edges.contains(line) || !isMargin(key(line), seen, pages.size()))
                .toList();
    }

    private static boolean isMargin(String key, Map<String, Set<Integer>> seen, int pages) {
        return PAGE_NUMBER.matcher(key).matches()
                || pages > 1 && seen.get(key).size() > 1 && 2 * seen.get(key).size() >= pages;
    }

    /** A number and a gap below: a running head, also where it comes but once, on the second of two pages. */
    private static boolean isSetOff(List<PdfLine> page) {
        PdfLine first = page.get(0);
        return page.size() > 1
                && key(first).contains("#")
                && page.get(1).baseline() - first.baseline() > GAP * first.size();
    }

    private static String key(PdfLine line) {
        return line.words().replaceAll("\\d", "#");
    }
}
