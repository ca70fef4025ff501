package org.mitschrift.standalone.consultation.comments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GoalsTest {
    private static final Found PRAISE = new Found(List.of("teilhabe"), List.of("wlan"), "positive");
    private static final Found REPROACH =
            new Found(List.of("teilhabe", "vielfalt"), List.of("wlan", "personal"), "negative");

    private final Goals goals = new Goals();

    @Test
    void countsACommentUnderEachOfItsGoals() {
        goals.count("p", PRAISE, 1);
        goals.count("p", REPROACH, 1);

        assertThat(goals.of("p", "teilhabe"))
                .isEqualTo(new GoalVoices(2, Map.of("positive", 1, "negative", 1), Map.of("wlan", 2, "personal", 1)));
        assertThat(goals.of("p", "vielfalt").comments()).isEqualTo(1);
        assertThat(goals.of("another", "teilhabe")).isEqualTo(GoalVoices.NOBODY);
    }

    @Test
    void forgetsWhatIsNoLongerShown() {
        goals.count("p", PRAISE, 1);
        goals.count("p", REPROACH, 1);
        goals.count("p", PRAISE, -1);

        assertThat(goals.of("p", "teilhabe"))
                .isEqualTo(new GoalVoices(1, Map.of("negative", 1), Map.of("wlan", 1, "personal", 1)));
        goals.count("p", REPROACH, -1);
        assertThat(goals.of("p", "teilhabe")).isEqualTo(GoalVoices.NOBODY);
    }

    @Test
    void countsACommentThatNobodyJudged() {
        goals.count("p", new Found(List.of("teilhabe"), List.of(), null), 1);
        assertThat(goals.of("p", "teilhabe")).isEqualTo(new GoalVoices(1, Map.of(), Map.of()));
    }
}
