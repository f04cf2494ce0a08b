package org.ascribe.cli;

import java.nio.file.Path;
import org.ascribe.text.LanguageFolder;
import picocli.CommandLine.Option;

/** Which word lists and rules a command works with. */
final class RulesOption {
    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description =
                    "a folder of word lists and rules: each file in it stands for the built-in one of the same name"
                            + " below language/en (default: the environment's ASCRIBE_LANGUAGE, else none)")
    private Path folder;

    /**
     * The built-in files with those of the folder in their place.
     *
     * @throws org.ascribe.text.LanguageFault where the folder has a fault
     */
    LanguageFolder language() {
        return folder == null ? standing() : LanguageFolder.over(folder);
    }

    /** What holds where a command names no folder. */
    static LanguageFolder standing() {
        String set = System.getProperty("ascribe.language", System.getenv("ASCRIBE_LANGUAGE"));
        return set == null || set.isBlank() ? LanguageFolder.builtIn() : LanguageFolder.over(Path.of(set));
    }
}
