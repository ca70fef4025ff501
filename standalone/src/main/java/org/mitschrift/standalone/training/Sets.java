package org.mitschrift.standalone.training;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.mitschrift.contract.analysis.Category;
import org.mitschrift.contract.json.Json;
import org.mitschrift.text.Judged;
import org.mitschrift.text.learn.Features;
import org.mitschrift.text.privacy.PersonalData;
import org.mitschrift.text.reading.Reader;
import org.mitschrift.text.training.Example;
import org.mitschrift.text.training.Example.Sentence;
import org.mitschrift.text.training.HeadPlan;
import org.mitschrift.text.training.LanguageTraining.Sample;
import org.mitschrift.text.training.ReadingTraining;
import org.mitschrift.text.training.Telling;
import org.mitschrift.text.training.ToneTraining;
import org.mitschrift.text.training.ToneTraining.Labels;
import org.mitschrift.text.words.Lexicon;

/** The labelled sets as examples: the public ones from a folder like {@code shared/data}, our own from the corpus. */
public final class Sets {
    private static final Set<String> CIVIL = Set.of(ToneTraining.CIMT, ToneTraining.CONSULTATION);

    private final PersonalData personalData = new PersonalData();
    private final Lexicon lists = Lexicon.shipped(Judged.LISTS);
    private final Path sets;
    private final Path corpus;

    public Sets(Path sets, Path corpus) {
        this.sets = sets;
        this.corpus = corpus;
    }

    /** All that the tone model learns from or is judged on. */
    public List<Example> tone() throws IOException {
        List<Example> all = new ArrayList<>(tweets());
        each(
                sets.resolve("toxicity/gahd-train-dev.jsonl"),
                row -> all.add(example(
                        row,
                        ToneTraining.GAHD,
                        text(row, "split").equals("dev") ? 0 : 1 + byWords(row) % (Example.FOLDS - 1),
                        ToneTraining.gahd(text(row, "label").equals("hate")))));
        each(
                sets.resolve("participation/cimt-contributions.jsonl"),
                row -> all.add(example(row, ToneTraining.CIMT, byWords(row), ToneTraining.civil())));
        each(
                sets.resolve("participation/tempelhofer-feld-events.jsonl"),
                row -> all.add(example(row, ToneTraining.TEMPELHOF, byWords(row), ToneTraining.onlyJudged())));
        each(
                corpus.resolve("moderation.jsonl"),
                row -> all.add(
                        example(row, ToneTraining.OWN, byBatch(row), ToneTraining.own(strings(row, "categories")))));
        each(corpus.resolve("consultation.jsonl"), row -> {
            if (text(row, "language").equals("de")) {
                all.add(example(row, ToneTraining.CONSULTATION, byBatch(row), ToneTraining.civil()));
            }
        });
        return all;
    }

    /** Tweets with the set's own labels and, where there are, those by our rules. */
    private List<Example> tweets() throws IOException {
        OwnLabels ours = OwnLabels.read(corpus.resolve("germeval2018-labels.tsv"));
        List<JsonNode> rows = new ArrayList<>();
        each(sets.resolve("toxicity/germeval2018-train.jsonl"), rows::add);
        List<Example> all = new ArrayList<>();
        for (JsonNode row : rows) {
            Labels theirs = ToneTraining.germeval(text(row, "label"), text(row, "fine"));
            Labels labels = ours.of(all.size() + 1, text(row, "text"))
                    .map(label -> ToneTraining.relabelled(text(row, "label"), label))
                    .orElse(theirs);
            all.add(example(row, ToneTraining.GERMEVAL, byWords(row), labels));
        }
        return all;
    }

    /** The German texts of our own corpus, for the heads that enough of them speak for. */
    public List<Example> reading(List<HeadPlan> plans) throws IOException {
        List<Example> all = new ArrayList<>();
        eachConsultation(row -> all.add(example(
                row, ToneTraining.CONSULTATION, byBatch(row), ReadingTraining.weighed(readingLabels(row), plans))));
        return all;
    }

    /** The same texts, with the marks of their manner; and real contributions that we labelled, only to be judged. */
    public List<Example> manner(List<HeadPlan> plans) throws IOException {
        List<Example> all = new ArrayList<>();
        eachConsultation(row -> all.add(manner(
                text(row, "text"),
                ToneTraining.CONSULTATION,
                byBatch(row),
                ReadingTraining.weighed(readingLabels(row), plans))));
        OwnLabels ours = OwnLabels.read(corpus.resolve("cimt-labels.tsv"));
        List<JsonNode> rows = new ArrayList<>();
        each(sets.resolve("participation/cimt-contributions.jsonl"), rows::add);
        for (int i = 0; i < rows.size(); i++) {
            String text = text(rows.get(i), "text");
            Optional<String> label = ours.of(i + 1, text);
            if (label.isPresent()) {
                Labels labels = new Labels(ReadingTraining.mannerLabels(label.get()), Map.of());
                all.add(manner(text, ToneTraining.CIMT, byWords(rows.get(i)), labels));
            }
        }
        return all;
    }

    private Example manner(String text, String set, int fold, Labels labels) {
        Features features = Reader.mannerOf(Judged.of(text, lists));
        return new Example(text, set, fold, false, labels.yes(), labels.weights(), features, List.of(), Map.of());
    }

    /** The heads of both models. */
    public List<HeadPlan> readingPlans() throws IOException {
        List<Set<String>> labels = new ArrayList<>();
        eachConsultation(row -> labels.add(readingLabels(row)));
        return ReadingTraining.plans(labels);
    }

    /** Sentences and word pairs by language, and our own texts to learn from. */
    public List<Sample> languages() throws IOException {
        List<Sample> all = new ArrayList<>();
        each(
                sets.resolve("language/short-texts-dev.jsonl"),
                row -> all.add(new Sample(
                        text(row, "text"),
                        text(row, "language"),
                        byWords(row),
                        text(row, "kind").equals("sentences"))));
        each(
                corpus.resolve("consultation.jsonl"),
                row -> all.add(new Sample(text(row, "text"), text(row, "language"), -1, true)));
        each(corpus.resolve("moderation.jsonl"), row -> all.add(new Sample(text(row, "text"), "de", -1, true)));
        return all;
    }

    private void eachConsultation(Consumer<JsonNode> use) throws IOException {
        each(corpus.resolve("consultation.jsonl"), row -> {
            if (text(row, "language").equals("de")) {
                use.accept(row);
            }
        });
    }

    private static Set<String> readingLabels(JsonNode row) {
        return ReadingTraining.labels(
                List.copyOf(strings(row, "goals")),
                text(row, "sentiment"),
                List.copyOf(strings(row, "kinds")),
                List.copyOf(strings(row, "topics")));
    }

    private Example example(JsonNode row, String set, int fold, Labels labels) {
        String text = (text(row, "title") + "\n" + text(row, "text")).strip();
        Judged judged = Judged.of(text, lists);
        return new Example(
                text,
                set,
                fold,
                row.path("hard").asBoolean(),
                labels.yes(),
                labels.weights(),
                judged.features(),
                sentences(row, set, text, judged.features()),
                known(judged));
    }

    /** A review text may say which part of it made it one; a civil text has civil sentences only. */
    private static List<Sentence> sentences(JsonNode row, String set, String text, Features features) {
        if (row.hasNonNull("telling")) {
            return Telling.of(text, text(row, "telling"), features);
        }
        boolean civil = CIVIL.contains(set) || text(row, "verdict").equals("publish");
        return civil ? Telling.allOf(Sentence.CIVIL, features) : List.of();
    }

    private Map<String, Double> known(Judged judged) {
        Map<String, Double> known = new HashMap<>();
        known.put(
                Category.PERSONAL_DATA.id(), personalData.signal(judged.text()).score());
        judged.hits().forEach(hit -> known.merge(hit.raised(), hit.floor(), Math::max));
        return known;
    }

    /** Texts of the same words are in one fold, whatever their order, names and links. */
    private static int byWords(JsonNode row) {
        TreeSet<String> words = new TreeSet<>(List.of(text(row, "text")
                .toLowerCase(java.util.Locale.ROOT)
                .replaceAll("@\\S+|https?://\\S+", " ")
                .split("[^\\p{L}]+")));
        return Math.floorMod(words.hashCode() * 31, Example.FOLDS);
    }

    private static int byBatch(JsonNode row) {
        return Math.floorMod(text(row, "batch").hashCode(), Example.FOLDS);
    }

    private static void each(Path file, Consumer<JsonNode> use) throws IOException {
        if (!Files.exists(file)) {
            throw new IOException(
                    "There is no " + file + ": say with --sets and --corpus where the labelled sets are.");
        }
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                use.accept(Json.MAPPER.readTree(line));
            }
        }
    }

    private static String text(JsonNode row, String field) {
        return row.path(field).asText("");
    }

    private static Set<String> strings(JsonNode row, String field) {
        Set<String> found = new TreeSet<>();
        row.path(field).forEach(value -> found.add(value.asText()));
        return found;
    }
}
