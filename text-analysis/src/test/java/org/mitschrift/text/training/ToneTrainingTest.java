package org.mitschrift.text.training;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mitschrift.text.training.ToneTraining.Labels;

class ToneTrainingTest {
    @Test
    void aTweetThatOnlyItsSetCallsOffensiveSpeaksForToxicityAlone() {
        Labels labels = ToneTraining.relabelled("offensive", "p");

        assertThat(labels.yes()).containsExactly("toxicity");
        assertThat(labels.weights()).containsKeys("toxicity", "abuse", "insult");
    }

    @Test
    void aTweetThatOnlyWeCallHateDoesNotSpeakForToxicity() {
        assertThat(ToneTraining.relabelled("other", "hate,insult").yes())
                .containsExactlyInAnyOrder("abuse", "hate", "insult");
    }

    @Test
    void aTweetThatWeCantTellTeachesNothingOfOurs() {
        Labels labels = ToneTraining.relabelled("offensive", "?");

        assertThat(labels.yes()).containsExactly("toxicity");
        assertThat(labels.weights()).containsKey("toxicity").doesNotContainKeys("abuse", "hate", "insult", "threat");
    }
}
