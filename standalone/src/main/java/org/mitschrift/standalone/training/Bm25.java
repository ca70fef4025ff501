package org.mitschrift.standalone.training;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;
import org.mitschrift.contract.goals.OperativeGoal;

/** What we compare finding goals without examples with: Lucene's BM25 over German stems, the goal's words as the query. */
final class Bm25 {
    private static final String TEXT = "text";
    private static final String NUMBER = "number";

    private Bm25() {}

    /** The score of each text (row) for each goal (column); 0 where no word is shared. */
    static double[][] scores(List<String> texts, List<OperativeGoal> goals) throws IOException {
        double[][] scores = new double[texts.size()][goals.size()];
        try (Analyzer analyzer = new GermanAnalyzer();
                ByteBuffersDirectory folder = new ByteBuffersDirectory()) {
            index(texts, analyzer, folder);
            try (DirectoryReader reader = DirectoryReader.open(folder)) {
                IndexSearcher searcher = new IndexSearcher(reader);
                searcher.setSimilarity(new BM25Similarity());
                for (int goal = 0; goal < goals.size(); goal++) {
                    Query query = new QueryBuilder(analyzer).createBooleanQuery(TEXT, words(goals.get(goal)));
                    for (ScoreDoc hit : searcher.search(query, texts.size()).scoreDocs) {
                        int text = reader.storedFields()
                                .document(hit.doc)
                                .getField(NUMBER)
                                .numericValue()
                                .intValue();
                        scores[text][goal] = hit.score;
                    }
                }
            }
        }
        return scores;
    }

    private static void index(List<String> texts, Analyzer analyzer, ByteBuffersDirectory folder) throws IOException {
        try (IndexWriter writer = new IndexWriter(folder, new IndexWriterConfig(analyzer))) {
            for (int i = 0; i < texts.size(); i++) {
                Document document = new Document();
                document.add(new TextField(TEXT, texts.get(i), Field.Store.NO));
                document.add(new StoredField(NUMBER, i));
                writer.addDocument(document);
            }
        }
    }

    /** The same words that we look for. */
    private static String words(OperativeGoal goal) {
        String language = Locale.GERMAN.getLanguage();
        return Stream.concat(
                        Stream.of(
                                goal.title().getOrDefault(language, ""),
                                goal.text().getOrDefault(language, "")),
                        goal.keywords().getOrDefault(language, List.of()).stream())
                .collect(Collectors.joining(" "));
    }
}
