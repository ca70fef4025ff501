package org.mitschrift.moderation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.mitschrift.contract.analysis.Analysis;
import org.mitschrift.contract.cases.ParentGoals;
import org.mitschrift.contract.cases.Revision;
import org.mitschrift.contract.comment.Anchor;
import org.mitschrift.contract.comment.CommentRef;
import org.mitschrift.contract.goals.CatalogueEvent.Activated;
import org.mitschrift.contract.submission.CommentSubmitted;
import org.mitschrift.kit.goals.Catalogues;
import org.mitschrift.moderation.cases.Analyser;
import org.mitschrift.moderation.cases.Answered;
import org.mitschrift.moderation.cases.GoalsOf;
import org.mitschrift.moderation.cases.Parents;
import org.mitschrift.moderation.scoring.Asked;
import org.mitschrift.text.AnalysisRequest;
import org.mitschrift.text.TextAnalyser;
import org.mitschrift.text.goals.CatalogueIndex;

/** Analyses submissions and stored revisions with the catalogue that is active now. Safe for all threads. */
final class CommentAnalysis implements Analyser, GoalsOf {
    private final TextAnalyser analyser = TextAnalyser.shipped();
    private final Map<String, CatalogueIndex> indexes = new ConcurrentHashMap<>();
    private final Catalogues catalogues;
    private final Parents parents;

    /** @param parents what replies answer */
    CommentAnalysis(Catalogues catalogues, Parents parents) {
        this.catalogues = catalogues;
        this.parents = parents;
    }

    @Override
    public Analysed analyse(CommentSubmitted submission) {
        Catalogues.Active active = catalogues.of(submission.projectId()).orElse(null);
        ParentGoals parent = parent(submission);
        return new Analysed(
                analyse(submission.text().open(), submission.anchor(), active, parent),
                active == null ? null : active.hash(),
                parent);
    }

    private @Nullable ParentGoals parent(CommentSubmitted submission) {
        String parent = submission.anchor().parentCommentId();
        return parent == null
                ? null
                : parents.of(new CommentRef(submission.ref().source(), parent))
                        .map(Answered::said)
                        .orElse(null);
    }

    /** With what was known of the comment above when the revision was assessed: the case alone decides. */
    @Override
    public Optional<Goals> of(Revision revision, Activated activation) {
        Catalogues.Active active = catalogues.of(activation.projectId()).orElse(null);
        if (revision.text() == null || active == null || active.number() != activation.number()) {
            return Optional.empty();
        }
        try {
            ParentGoals parent =
                    revision.assessment() == null ? null : revision.assessment().parent();
            Analysis analysis = analyse(revision.text().open(), revision.anchor(), active, parent);
            return Optional.of(new Goals(analysis.goals(), analysis.goalState(), analysis.topics()));
        } catch (RuntimeException | StackOverflowError e) { // it keeps the goals it has
            return Optional.empty();
        }
    }

    /** A text that is no comment. */
    Analysis analyse(Asked asked) {
        Catalogues.Active active = catalogues.of(asked.anchor().projectId()).orElse(null);
        return analyse(asked.text(), asked.anchor(), active, asked.parent());
    }

    private Analysis analyse(
            String text, Anchor anchor, Catalogues.@Nullable Active active, @Nullable ParentGoals parent) {
        CatalogueIndex index = active == null
                ? null
                : indexes.computeIfAbsent(active.hash(), hash -> CatalogueIndex.of(active.catalogue()));
        return analyser.analyse(new AnalysisRequest(text, anchor, index, parent == null ? List.of() : parent.goals()));
    }
}
