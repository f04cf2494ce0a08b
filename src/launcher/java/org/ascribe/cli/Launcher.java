package org.ascribe.cli;

import java.io.File;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The jar's first class, compiled for Java 8: on a Java that is too old it can still say so, where any other class
 * would end in a stack trace. Where arguments are given it hands over to the commands, which need no server, else to
 * the workbench; a command on the database needs the libraries of the workbench.
 */
public final class Launcher {
    private static final int OLDEST = 17;

    private static final List<String> ON_DATABASE = Arrays.asList("reextract", "verify", "backup", "restore");

    /**
     * What the names of the libraries of the commands begin with. With all the others beside them, a class that is not
     * there, and picocli asks for some, would be looked for in each of 130 jars: a tenth of a second.
     */
    private static final List<String> LIBRARIES =
            Arrays.asList("info.picocli.", "org.apache.opennlp.", "com.fasterxml.jackson.core.", "org.slf4j.slf4j-api");

    private Launcher() {}

    /** Hands over, or says in one sentence which Java is needed. */
    public static void main(String[] args) throws Exception {
        String refusal = refusal(System.getProperty("java.specification.version"));
        if (refusal != null) {
            System.err.println(refusal);
            System.exit(1);
        }
        Class<?> next;
        if (args.length > 0 && !ON_DATABASE.contains(args[0])) {
            ClassLoader platform = ClassLoader.getSystemClassLoader().getParent();
            ClassLoader loader = new URLClassLoader(jars(), platform);
            Thread.currentThread().setContextClassLoader(loader);
            next = loader.loadClass("org.ascribe.cli.Commands");
        } else {
            next = Class.forName("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
        }
        next.getMethod("main", String[].class).invoke(null, (Object) args);
    }

    private static URL[] jars() throws Exception {
        URI self = Launcher.class.getProtectionDomain().getCodeSource().getLocation().toURI();
        File folder = new File(self).getParentFile();
        List<File> jars = files(new File(folder, "app"));
        for (File library : files(new File(folder, "lib/main"))) {
            if (isNeeded(library)) {
                jars.add(library);
            }
        }
        URL[] urls = new URL[jars.size()];
        for (int i = 0; i < urls.length; i++) {
            urls[i] = jars.get(i).toURI().toURL();
        }
        return urls;
    }

    private static List<File> files(File folder) {
        File[] files = folder.listFiles();
        if (files == null) {
            throw new IllegalStateException("The folder " + folder + " is missing: build or copy quarkus-app as a whole.");
        }
        return new ArrayList<>(Arrays.asList(files));
    }

    private static boolean isNeeded(File library) {
        for (String name : LIBRARIES) {
            if (library.getName().startsWith(name)) {
                return true;
            }
        }
        return false;
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
