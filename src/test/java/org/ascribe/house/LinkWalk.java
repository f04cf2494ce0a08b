package org.ascribe.house;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Follows all links of all pages from the home page on. One filter after another would never end: of a page that is
 * filtered already, links to further filters are left out, and those to further pages of it are not.
 */
final class LinkWalk {
    private static final Pattern CURSOR = Pattern.compile("[?&](after|before|at)=");

    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
    private final String base;
    private final String session;
    private final Set<String> seen = new LinkedHashSet<>();
    private final Map<String, Set<String>> names = new HashMap<>();
    private final Deque<String> open = new ArrayDeque<>(List.of("/"));

    LinkWalk(String base, String session) {
        this.base = base;
        this.session = session;
    }

    /** The addresses that were asked for. */
    Set<String> seen() {
        return seen;
    }

    /** Each link that led to nothing, or to no such place in a page, with the page it stands on. */
    List<String> dead() throws IOException, InterruptedException {
        List<String> dead = new ArrayList<>();
        Map<String, String> places = new HashMap<>();
        Map<String, String> from = new HashMap<>();
        while (!open.isEmpty()) {
            String address = open.poll();
            if (!seen.add(address)) {
                continue;
            }
            HttpResponse<String> answer = get(address);
            if (answer.statusCode() >= 400) {
                dead.add(answer.statusCode() + " " + address + " on " + from.get(address));
            } else if (answer.headers().firstValue("content-type").orElse("").startsWith("text/html")) {
                Document page = Jsoup.parse(answer.body(), base + address);
                Set<String> ids = new HashSet<>(page.select("[id]").eachAttr("id"));
                names.put(address, ids);
                for (String link : links(page)) {
                    String target = link.split("#")[0];
                    if (link.contains("#")) {
                        places.putIfAbsent(link, address);
                    }
                    if (follows(address, target)) {
                        from.putIfAbsent(target, address);
                        open.add(target);
                    }
                }
            }
        }
        places.forEach((link, page) -> {
            Set<String> ids = names.get(link.split("#")[0]);
            if (ids != null && !ids.contains(link.split("#")[1])) {
                dead.add("no such place " + link + " on " + page);
            }
        });
        return dead;
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(base + address))
                        .header("Cookie", "ascribe=" + session)
                        .header("Accept", "text/html,*/*;q=0.8")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private List<String> links(Document page) {
        List<String> links = new ArrayList<>();
        for (Element element : page.select("a[href], link[href], script[src], img[src], [hx-get]")) {
            String attribute = element.hasAttr("hx-get") ? "hx-get" : element.hasAttr("href") ? "href" : "src";
            String link = element.absUrl(attribute);
            if (link.startsWith(base + "/")) {
                links.add(link.substring(base.length()));
            }
        }
        return links;
    }

    private static boolean follows(String page, String target) {
        return !page.contains("?")
                || !target.contains("?")
                || CURSOR.matcher(target).find();
    }
}
