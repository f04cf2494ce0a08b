package org.ascribe.access;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * What a directory says of somebody, once its signature was checked.
 *
 * @param name empty where the claim is missing
 */
record DirectoryClaims(String issuer, String subject, String name, List<String> groups) {
    /**
     * Reads an ID token.
     *
     * @param groupsAt the claim of the groups; a slash leads into an object, as in {@code realm_access/roles}
     */
    static DirectoryClaims of(JsonWebToken token, String nameAt, String groupsAt) {
        String name = words(claim(token, nameAt)).stream().findFirst().orElse("");
        return new DirectoryClaims(token.getIssuer(), token.getSubject(), name, words(claim(token, groupsAt)));
    }

    /** One key of the directory's, which stays when names change. */
    String key() {
        return issuer + " " + subject;
    }

    private static Object claim(JsonWebToken token, String path) {
        String[] steps = path.split("/");
        Object value = token.getClaim(steps[0]);
        for (String step : Arrays.asList(steps).subList(1, steps.length)) {
            value = value instanceof JsonObject object ? object.get(step) : null;
        }
        return value;
    }

    private static List<String> words(Object value) {
        if (value instanceof Collection<?> many) {
            return many.stream().flatMap(each -> words(each).stream()).toList();
        }
        if (value instanceof JsonString string) {
            return List.of(string.getString());
        }
        return value instanceof String string ? List.of(string) : List.of();
    }
}
