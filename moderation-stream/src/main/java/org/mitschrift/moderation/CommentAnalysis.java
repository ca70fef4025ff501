package org.mitschrift.moderation;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.mitschrift.contract.analysis.Analysis;
import org.mitschrift.contract.comment.Anchor;
import org.mitschrift.contract.submission.CommentSubmitted;
import org.mitschrift.kit.goals.Catalogues;
import org.mitschrift.moderation.cases.Analyser;
import org.mitschrift.text.AnalysisRequest;
import org.mitschrift.text.TextAnalyser;
import org.mitschrift.text.goals.CatalogueIndex;

/** Analyses a submission with the catalogue that is active now. Safe for all threads. */
final class CommentAnalysis implements Analyser {
    private final TextAnalyser analyser = TextAnalyser.shipped();
    private final Map<String, CatalogueIndex> indexes = new ConcurrentHashMap<>();
    private final Catalogues catalogues;

    CommentAnalysis(Catalogues catalogues) {
        this.catalogues = catalogues;
    }

    @Override
    public Analysed analyse(CommentSubmitted submission) {
        Optional<Catalogues.Active> active = catalogues.of(submission.projectId());
        Analysis analysis = analyse(submission.text().open(), submission.anchor(), active);
        return new Analysed(analysis, active.map(Catalogues.Active::hash).orElse(null));
    }

    /** A text that is no comment. */
    Analysis analyse(String text, Anchor anchor) {
        return analyse(text, anchor, catalogues.of(anchor.projectId()));
    }

    private Analysis analyse(String text, Anchor anchor, Optional<Catalogues.Active> active) {
        CatalogueIndex index = active.map(a -> indexes.computeIfAbsent(a.hash(), h -> CatalogueIndex.of(a.catalogue())))
                .orElse(null);
        return analyser.analyse(new AnalysisRequest(text, anchor, index));
    }
}
