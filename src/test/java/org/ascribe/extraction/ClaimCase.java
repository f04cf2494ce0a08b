package org.ascribe.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A passage of a .claims file with the claims that are expected of its quotations. */
record ClaimCase(String name, MarkedText passage, List<String> claims) {
    static List<ClaimCase> all() throws IOException {
        return in(Path.of("src/test/resources/claims"));
    }

    static List<ClaimCase> in(Path folder) throws IOException {
        List<ClaimCase> cases = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                cases.addAll(read(file));
            }
        }
        return cases;
    }

    private static List<ClaimCase> read(Path file) throws IOException {
        String group = file.getFileName().toString().replace(".claims", "");
        List<ClaimCase> cases = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("> ")) {
                cases.get(cases.size() - 1).claims().add(line.substring(2).strip());
            } else if (!line.isBlank() && !line.startsWith("#")) {
                cases.add(new ClaimCase(group + ": " + line, MarkedText.parse(line), new ArrayList<>()));
            }
        }
        return cases;
    }
}
