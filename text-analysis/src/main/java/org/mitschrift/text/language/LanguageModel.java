package org.mitschrift.text.language;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * How much each hashed 1- to 4-gram of letters inside words speaks for each language: naive Bayes' log probabilities,
 * less their mean over the languages, in steps of 1/12. Immutable; safe for all threads.
 */
public final class LanguageModel {
    public static final int SIZE = 1 << 16;
    private static final double STEP = 1.0 / 12;
    private static final int LONGEST = 4;
    private static final int FORMAT = 1;

    private final String version;
    private final List<String> languages;
    private final byte[] steps; // of bucket b and language l at b * languages + l

    private LanguageModel(String version, List<String> languages, byte[] steps) {
        this.version = version;
        this.languages = List.copyOf(languages);
        this.steps = steps;
    }

    /** @param logs a row for each bucket: the log probability in each language */
    public static LanguageModel of(String version, List<String> languages, double[][] logs) {
        byte[] steps = new byte[SIZE * languages.size()];
        for (int bucket = 0; bucket < SIZE; bucket++) {
            double mean = 0;
            for (double log : logs[bucket]) {
                mean += log / languages.size();
            }
            for (int l = 0; l < languages.size(); l++) {
                long step = Math.round((logs[bucket][l] - mean) / STEP);
                steps[bucket * languages.size() + l] = (byte) Math.max(-127, Math.min(127, step));
            }
        }
        return new LanguageModel(version, languages, steps);
    }

    static LanguageModel read(InputStream bytes) throws IOException {
        DataInputStream in = new DataInputStream(new InflaterInputStream(bytes));
        if (in.readInt() != FORMAT) {
            throw new IOException("A language model of another format");
        }
        String version = in.readUTF();
        List<String> languages = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            languages.add(in.readUTF());
        }
        return new LanguageModel(version, languages, in.readNBytes(SIZE * languages.size()));
    }

    public byte[] toBytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
            out.writeInt(FORMAT);
            out.writeUTF(version);
            out.writeInt(languages.size());
            for (String language : languages) {
                out.writeUTF(language);
            }
            out.write(steps);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public String version() {
        return version;
    }

    public List<String> languages() {
        return languages;
    }

    /** The log likelihood of each language, up to a constant. */
    public double[] logLikelihoods(String text) {
        long[] sums = new long[languages.size()];
        eachGram(text, bucket -> {
            for (int l = 0; l < sums.length; l++) {
                sums[l] += steps[bucket * sums.length + l];
            }
        });
        double[] logs = new double[sums.length];
        for (int l = 0; l < sums.length; l++) {
            logs[l] = sums[l] * STEP;
        }
        return logs;
    }

    /** Hands on the bucket of each gram of a text: 1 to 4 lower-case letters, a blank for a word's border. */
    public static void eachGram(String text, IntConsumer use) {
        int start = -1;
        for (int at = 0; at <= text.length(); at++) {
            boolean letter = at < text.length() && (Character.isLetter(text.charAt(at)) || isMark(text.charAt(at)));
            if (letter && start < 0) {
                start = at;
            } else if (!letter && start >= 0) {
                word(text, start, at, use);
                start = -1;
            }
        }
    }

    private static boolean isMark(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static void word(String text, int start, int end, IntConsumer use) {
        char[] letters = new char[end - start + 2];
        letters[0] = ' ';
        for (int i = start; i < end; i++) {
            letters[i - start + 1] = Character.toLowerCase(text.charAt(i));
        }
        letters[letters.length - 1] = ' ';
        for (int from = 0; from < letters.length; from++) {
            int hash = 0x811c9dc5;
            for (int i = from; i < letters.length && i < from + LONGEST; i++) {
                hash = (hash ^ letters[i]) * 0x01000193;
                use.accept(bucket(hash));
            }
        }
    }

    /** MurmurHash3's finalizer, cut to a bucket. */
    private static int bucket(int hash) {
        int h = (hash ^ (hash >>> 16)) * 0x85ebca6b;
        h = (h ^ (h >>> 13)) * 0xc2b2ae35;
        return (h ^ (h >>> 16)) & (SIZE - 1);
    }
}
