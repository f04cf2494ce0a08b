package org.ascribe.cli;

/**
 * The jar's first class, compiled for Java 8: on a Java that is too old it can still say so, where any other class
 * would end in a stack trace.
 */
public final class Launcher {
    private static final int OLDEST = 17;

    private Launcher() {}

    /** Hands over to the workbench, or says in one sentence which Java it needs. */
    public static void main(String[] args) throws Exception {
        String refusal = refusal(System.getProperty("java.specification.version"));
        if (refusal != null) {
            System.err.println(refusal);
            System.exit(1);
        }
        Class.forName("io.quarkus.bootstrap.runner.QuarkusEntryPoint")
                .getMethod("main", String[].class)
                .invoke(null, (Object) args);
    }

    /** Why that version cannot run it, with the remedy; null where it can. */
    public static String refusal(String version) {
        // Java 8 calls itself 1.8.
        int major = Integer.parseInt(version.startsWith("1.") ? version.substring(2) : version);
        return major >= OLDEST
                ? null
                : "Ascribe needs Java " + OLDEST + " or newer and was started with Java " + version
                        + ": install a newer one, or start it with the java of one.";
    }
}
