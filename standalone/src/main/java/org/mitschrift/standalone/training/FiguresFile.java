package org.mitschrift.standalone.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The place in a Markdown file where the figures of one model stand. */
public final class FiguresFile {
    private FiguresFile() {}

    /**
     * Replaces a model's table.
     *
     * @throws IOException if the file has no place for it, or can't be written
     */
    public static void write(Path file, String model, List<String> rows) throws IOException {
        String begin = "<!-- figures of " + model + " -->\n";
        String end = "<!-- end of " + model + " -->";
        String old = Files.readString(file);
        int from = old.indexOf(begin);
        int to = old.indexOf(end);
        if (from < 0 || to < from) {
            throw new IOException(file + " has no place for the figures of " + model + ": it needs the lines \""
                    + begin.strip() + "\" and \"" + end + "\".");
        }
        String table = "| what | on | figure |\n|---|---|---|\n" + String.join("\n", rows) + "\n";
        Files.writeString(file, old.substring(0, from) + begin + table + old.substring(to));
    }
}
