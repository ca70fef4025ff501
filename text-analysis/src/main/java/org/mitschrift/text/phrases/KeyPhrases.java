package org.mitschrift.text.phrases;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import opennlp.tools.lemmatizer.LemmatizerME;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;

/**
 * Finds the noun phrases of German texts: a noun with the adjectives before it, in one form whatever the case and number
 * ({@code barrierefreie Zugang}: adjectives as after {@code der, die, das}), so that equal phrases of many texts can be
 * counted. Given names and words that every consultation uses are left out.
 */
public final class KeyPhrases {
    private static final int MOST = 10;
    private static final String MODEL = "/opennlp-de-ud-gsd-%s-1.3-2.5.4.bin";

    private final Queue<Tools> idle = new ConcurrentLinkedQueue<>();
    private final POSModel tags;
    private final LemmatizerModel lemmas;

    private KeyPhrases(POSModel tags, LemmatizerModel lemmas) {
        this.tags = tags;
        this.lemmas = lemmas;
    }

    /** What only one text may use at a time; a tagger is dear to make. */
    private record Tools(POSTaggerME tagger, LemmatizerME lemmatizer) {}

    /** By OpenNLP's models, which the first call loads; that takes about half a second and 16 MB. */
    public static KeyPhrases shipped() {
        return Shipped.ONE;
    }

    private static final class Shipped {
        private static final KeyPhrases ONE = load();
    }

    private static KeyPhrases load() {
        try (InputStream tags = open("pos");
                InputStream lemmas = open("lemmas")) {
            return new KeyPhrases(new POSModel(tags), new LemmatizerModel(lemmas));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String kind) {
        InputStream in = KeyPhrases.class.getResourceAsStream(MODEL.formatted(kind));
        if (in == null) {
            throw new IllegalStateException("OpenNLP's model is not on the class path: " + kind);
        }
        return in;
    }

    /** The phrases of a German text, those it repeats first, then in its order; ten at most. */
    public List<String> find(String text) {
        Tools tools = Objects.requireNonNullElseGet(
                idle.poll(), () -> new Tools(new POSTaggerME(tags, POSTagFormat.UD), new LemmatizerME(lemmas)));
        Map<String, Integer> times = count(text, tools);
        idle.add(tools); // not after a failure: what it left behind is not to be trusted
        List<String> phrases = new ArrayList<>(times.keySet());
        phrases.sort((a, b) -> times.getOrDefault(b, 0) - times.getOrDefault(a, 0));
        return List.copyOf(phrases.subList(0, Math.min(MOST, phrases.size())));
    }

    private static Map<String, Integer> count(String text, Tools tools) {
        Map<String, Integer> times = new LinkedHashMap<>();
        for (String[] words : Words.sentences(text)) {
            for (Phrase phrase : Phrase.in(words, tools.tagger().tag(words))) {
                phrase.said(tools.lemmatizer()).ifPresent(said -> times.merge(said, 1, Integer::sum));
            }
        }
        return times;
    }
}
