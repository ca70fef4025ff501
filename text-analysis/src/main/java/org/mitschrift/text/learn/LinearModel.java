package org.mitschrift.text.learn;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.mitschrift.contract.analysis.Span;

/**
 * Several linear heads over one hashed space, with weights in steps of one byte. Immutable; safe for all threads.
 * As bytes: a format number, version, heads, idf, weights, deflated; the same model gives the same bytes.
 */
public final class LinearModel {
    private static final int FORMAT = 2;

    private final String version;
    private final List<Head> heads;
    private final Idf idf;
    private final byte[] weights; // of bucket b and head h at b * heads + h
    private final byte[]
            rows; // of bucket b: its idf at b * (heads + 1), then its weights; what is read together lies together
    private final boolean readsSentences;

    LinearModel(String version, List<Head> heads, Idf idf, byte[] weights) {
        this.version = version;
        this.heads = List.copyOf(heads);
        this.idf = idf;
        this.weights = weights;
        this.rows = rows(idf.steps(), weights, heads.size());
        this.readsSentences = heads.stream().anyMatch(Head::bySentence);
    }

    /**
     * A shipped model, e.g. {@code tone}.
     *
     * @throws IllegalStateException if it is not on the class path
     */
    public static LinearModel shipped(String name) {
        try (InputStream in = LinearModel.class.getResourceAsStream("/models/" + name + ".bin")) {
            if (in == null) {
                throw new IllegalStateException("The model is not on the class path: " + name);
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static LinearModel read(InputStream bytes) throws IOException {
        DataInputStream in = new DataInputStream(new InflaterInputStream(bytes));
        if (in.readInt() != FORMAT) {
            throw new IOException("A model of another format");
        }
        String version = in.readUTF();
        List<Head> heads = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            heads.add(new Head(
                    in.readUTF(),
                    in.readDouble(),
                    in.readDouble(),
                    in.readDouble(),
                    in.readDouble(),
                    in.readBoolean()));
        }
        byte[] idf = in.readNBytes(Features.SIZE);
        byte[] weights = in.readNBytes(Features.SIZE * heads.size());
        return new LinearModel(version, heads, new Idf(idf), weights);
    }

    public byte[] toBytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
            out.writeInt(FORMAT);
            out.writeUTF(version);
            out.writeInt(heads.size());
            for (Head head : heads) {
                out.writeUTF(head.name());
                out.writeDouble(head.bias());
                out.writeDouble(head.scale());
                out.writeDouble(head.zero());
                out.writeDouble(head.slope());
                out.writeBoolean(head.bySentence());
            }
            out.write(idf.steps());
            out.write(weights);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public String version() {
        return version;
    }

    public List<Head> heads() {
        return heads;
    }

    /** The raw value of each head, in their order. */
    public double[] raw(Features text) {
        double[] whole = sums(text);
        int sentences = text.sentences().size();
        if (sentences == 0 || !readsSentences) {
            return whole;
        }
        double[] highest = sums(text.sentences().get(0));
        for (int i = 1; i < sentences; i++) {
            double[] next = sums(text.sentences().get(i));
            for (int h = 0; h < next.length; h++) {
                highest[h] = Math.max(highest[h], next[h]);
            }
        }
        for (int h = 0; h < whole.length; h++) {
            whole[h] = heads.get(h).bySentence() ? Worst.of(whole[h], highest[h], sentences) : whole[h];
        }
        return whole;
    }

    /** Both kinds are summed before they are brought to their lengths, so that each bucket is visited once. */
    private double[] sums(Features text) {
        int[] buckets = text.distinct().buckets();
        int[] times = text.distinct().times();
        int words = text.distinct().firstWord();
        float[] ofGrams = new float[heads.size()];
        float[] ofWords = new float[heads.size()];
        Idf.Norms norms =
                Idf.norms(add(buckets, times, 0, words, ofGrams), add(buckets, times, words, buckets.length, ofWords));
        double[] sums = new double[heads.size()];
        for (int h = 0; h < sums.length; h++) {
            sums[h] = ofGrams[h] * norms.grams() + ofWords[h] * norms.words();
        }
        for (int mark : text.marks()) {
            for (int h = 0; h < sums.length; h++) {
                sums[h] += weights[mark * sums.length + h] * Features.MARK;
            }
        }
        for (int h = 0; h < sums.length; h++) {
            Head head = heads.get(h);
            sums[h] = sums[h] * head.scale() + head.bias();
        }
        return sums;
    }

    private static byte[] rows(byte[] idf, byte[] weights, int heads) {
        byte[] rows = new byte[idf.length * (heads + 1)];
        for (int bucket = 0; bucket < idf.length; bucket++) {
            rows[bucket * (heads + 1)] = idf[bucket];
            System.arraycopy(weights, bucket * heads, rows, bucket * (heads + 1) + 1, heads);
        }
        return rows;
    }

    /**
     * Adds what some buckets say to the sums; gives the sum of their squared values. The first loop has no branch, so that
     * the processor fetches many rows at once; the second finds them near.
     */
    private double add(int[] buckets, int[] times, int from, int to, float[] sums) {
        int row = sums.length + 1;
        float[] values = new float[to - from];
        float squares = 0;
        for (int i = 0; i < values.length; i++) {
            float value = times[from + i] * Idf.ofStep(rows[buckets[from + i] * row]);
            values[i] = value;
            squares += value * value;
        }
        for (int i = 0; i < values.length; i++) {
            float value = values[i];
            if (value > 0) {
                int at = buckets[from + i] * row + 1;
                for (int h = 0; h < sums.length; h++) {
                    sums[h] += rows[at + h] * value;
                }
            }
        }
        return squares;
    }

    private Features worst(Features text, int head) {
        Features worst = text.sentences().get(0);
        double highest = sums(worst)[head];
        for (Features sentence : text.sentences().subList(1, text.sentences().size())) {
            double value = sums(sentence)[head];
            if (value > highest) {
                highest = value;
                worst = sentence;
            }
        }
        return worst;
    }

    /** The words that raised a head's score most, strongest first; none that lowered it. Of the worst sentence, if that counts. */
    public List<Span> evidence(Features text, int head, int atMost) {
        if (heads.get(head).bySentence() && !text.sentences().isEmpty()) {
            return evidence(worst(text, head), head, atMost);
        }
        Idf.Norms norm = idf.norms(text);
        double[] moved = new double[text.spans().size()];
        for (int i = 0; i < text.buckets().length; i++) {
            int word = text.words()[i];
            if (word >= 0) {
                int bucket = text.buckets()[i];
                moved[word] += weights[bucket * heads.size() + head] * idf.share(bucket, norm);
            }
        }
        for (int i = 0; i < text.marks().length; i++) {
            int word = text.markWords()[i];
            if (word >= 0) {
                moved[word] += weights[text.marks()[i] * heads.size() + head] * Features.MARK;
            }
        }
        double most = IntStream.range(0, moved.length)
                .mapToDouble(w -> moved[w])
                .max()
                .orElse(0);
        return IntStream.range(0, moved.length)
                .boxed()
                .filter(word -> moved[word] > 0 && moved[word] >= most / 3)
                .sorted(Comparator.comparingDouble((Integer word) -> -moved[word]))
                .limit(atMost)
                .map(text.spans()::get)
                .toList();
    }
}
