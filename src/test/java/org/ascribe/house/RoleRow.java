package org.ascribe.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What is expected of an endpoint: a row of {@code roles.txt}, whose head says what each cell is.
 *
 * @param lowest the lowest role that may, or anonymous
 * @param status the answer to whoever may, on a thing that is not there or a form with nothing in it
 * @param whose shared, mine, or the answer to another of the same role
 * @param flags what else there is to say
 */
record RoleRow(String method, String path, String lowest, int status, String whose, List<String> flags) {
    static final List<String> ROLES = List.of("anonymous", "reader", "reviewer", "editor", "admin");

    private static final Map<String, String> UP_TO =
            Map.of("read", "reader", "judge", "reviewer", "intake", "reader", "edit", "editor", "all", "admin");

    static List<RoleRow> all() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/roles.txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(RoleRow::read)
                .toList();
    }

    private static RoleRow read(String line) {
        List<String> cells = List.of(line.split("\\s+"));
        if (cells.size() < 5 || !cells.get(4).matches("shared|mine|403|404")) {
            throw new IllegalStateException("whose is it? Say shared, mine, 403 or 404 in roles.txt: " + line);
        }
        return new RoleRow(
                cells.get(0),
                cells.get(1),
                cells.get(2),
                Integer.parseInt(cells.get(3)),
                cells.get(4),
                cells.subList(5, cells.size()));
    }

    String route() {
        return method + " " + path;
    }

    boolean isApi() {
        return path.startsWith("/api/");
    }

    boolean multipart() {
        return flags.contains("multipart");
    }

    /** Whether no token may. */
    boolean person() {
        return flags.contains("person");
    }

    /** The address of something that is not there. */
    String nothing() {
        return path.replaceAll("\\{id[^}]*}", "999999999")
                .replaceAll("\\{suffix[^}]*}", "")
                .replaceAll("\\{name}", "nobody")
                .replaceAll("\\{subjects:(\\w+)[^}]*}", "$1");
    }

    int expected(String role) {
        if (ROLES.indexOf(role) >= ROLES.indexOf(lowest)) {
            return status;
        }
        return !role.equals("anonymous") ? 403 : isApi() ? 401 : 303;
    }

    /** What an admin's token of that scope is answered. */
    int expectedOfScope(String scope) {
        if (person() || scope.equals("read") && !method.equals("GET")) {
            return 403;
        }
        return scope.equals("intake") && route().equals("POST /api/articles") ? status : expected(UP_TO.get(scope));
    }
}
