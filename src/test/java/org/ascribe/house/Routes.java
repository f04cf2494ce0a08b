package org.ascribe.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The endpoints as their annotations name them: {@code GET /api/articles/{id}}. */
final class Routes {
    private Routes() {}

    static Set<String> all() {
        Set<String> routes = new TreeSet<>();
        for (JavaClass type : WrittenClasses.read()) {
            if (type.isAnnotatedWith(Path.class)) {
                type.getMethods().forEach(method -> routes.addAll(of(type, method)));
            }
        }
        return routes;
    }

    private static Set<String> of(JavaClass type, JavaMethod method) {
        String below =
                method.tryGetAnnotationOfType(Path.class).map(Path::value).orElse("");
        String path = ("/" + type.getAnnotationOfType(Path.class).value() + "/" + below).replaceAll("/+", "/");
        String end = path.length() > 1 ? path.replaceAll("/$", "") : path;
        return method.getAnnotations().stream()
                .filter(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class))
                .map(annotation -> annotation.getRawType().getSimpleName() + " " + end)
                .collect(Collectors.toSet());
    }
}
