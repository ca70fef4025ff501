package org.mitschrift.standalone.process;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.mitschrift.standalone.MitschriftMain;

/** The command line in a process of its own, with the class path and log settings that the built program has. */
public final class MitschriftProcess implements AutoCloseable {
    private final Process process;
    private final Path out;
    private final Path err;

    private MitschriftProcess(Process process, Path out, Path err) {
        this.process = process;
        this.out = out;
        this.err = err;
    }

    /** @param folder for what it prints; made if it is not there */
    public static MitschriftProcess start(Path folder, String... words) throws IOException {
        Files.createDirectories(folder);
        Path out = Files.createTempFile(folder, words[0], ".out");
        Path err = Files.createTempFile(folder, words[0], ".err");
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx600m",
                "-XX:+UseSerialGC",
                "-Dfile.encoding=UTF-8",
                "-cp",
                classPath(),
                MitschriftMain.class.getName()));
        line.addAll(List.of(words));
        Process process = new ProcessBuilder(line)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        return new MitschriftProcess(process, out, err);
    }

    /** Without the tests' own classes and their log settings. */
    private static String classPath() {
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(all.split(File.pathSeparator))
                .filter(entry -> !entry.contains("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    public String out() throws IOException {
        return Files.readString(out);
    }

    public String err() throws IOException {
        return Files.readString(err);
    }

    /** All it printed, on both streams. */
    public String printed() {
        try {
            return out() + err();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Its exit code; it must come in time. */
    public int awaitExit(Duration within) throws InterruptedException {
        if (!process.waitFor(within.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new AssertionError("Still running after " + within + ":\n" + printed());
        }
        return process.exitValue();
    }

    /** As Ctrl-C or a service's stop does: SIGTERM. */
    public void terminate() {
        process.destroy();
    }

    /** SIGKILL, in the middle of whatever it does. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        kill();
    }
}
