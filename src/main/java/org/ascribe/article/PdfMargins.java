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
    private static final Pattern PAGE_NUMBER = Pattern.compile("(?i)[-–— ]*(?:page )?#+(?: ?(?:of|/) ?#+)?[-–— ]*");

    private PdfMargins() {}

    static List<PdfLine> without(List<PdfLine> lines) {
        Map<Integer, List<PdfLine>> pages = lines.stream().collect(Collectors.groupingBy(PdfLine::page));
        Set<PdfLine> edges = new HashSet<>();
        Map<String, Set<Integer>> seen = new HashMap<>();
        pages.forEach((page, all) -> {
            for (int i = 0; i < all.size(); i++) {
                if (i < EDGE || i >= all.size() - EDGE) {
                    edges.add(all.get(i));
                    seen.computeIfAbsent(key(all.get(i)), key -> new HashSet<>())
                            .add(page);
                }
            }
        });
        return lines.stream()
                .filter(line -> !edges.contains(line) || !isMargin(key(line), seen, pages.size()))
                .toList();
    }

    private static boolean isMargin(String key, Map<String, Set<Integer>> seen, int pages) {
        return PAGE_NUMBER.matcher(key).matches()
                || pages > 1 && seen.get(key).size() > 1 && 2 * seen.get(key).size() >= pages;
    }

    private static String key(PdfLine line) {
        return line.words().replaceAll("\\d", "#");
    }
}
