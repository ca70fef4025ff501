package org.mitschrift.moderation.cases;

import java.time.Instant;
import java.util.List;
import org.mitschrift.contract.cases.Assessment;
import org.mitschrift.contract.cases.Verdict;
import org.mitschrift.contract.submission.CommentSubmitted;
import org.mitschrift.moderation.cases.Analyser.Analysed;
import org.mitschrift.moderation.policy.Judgement;
import org.mitschrift.moderation.policy.PolicyJudge;

/** An analyser, then the policy. A text that makes the analyser fail must be seen by a person. */
public final class JudgingAssessor implements Assessor {
    private final Analyser analyser;
    private final PolicyJudge judge;

    public JudgingAssessor(Analyser analyser, PolicyJudge judge) {
        this.analyser = analyser;
        this.judge = judge;
    }

    @Override
    public Assessment assess(CommentSubmitted submitted, Instant at) {
        try {
            Analysed analysed = analyser.analyse(submitted);
            Judgement said = judge.judge(analysed.analysis());
            return new Assessment(
                            analysed.analysis(),
                            null,
                            said.verdict(),
                            said.unsure(),
                            said.rules(),
                            judge.policyHash(),
                            analysed.catalogueHash(),
                            at)
                    .withParent(analysed.parent());
        } catch (RuntimeException | StackOverflowError e) { // a deep regular expression overflows on hostile text
            return failed(e.getClass().getName(), at);
        }
    }

    private Assessment failed(String kind, Instant at) {
        return new Assessment(null, kind, Verdict.REVIEW, false, List.of(), judge.policyHash(), null, at);
    }
}
