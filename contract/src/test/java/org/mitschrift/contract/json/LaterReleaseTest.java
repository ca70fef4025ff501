package org.mitschrift.contract.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mitschrift.contract.analysis.GoalState;
import org.mitschrift.contract.cases.Case;
import org.mitschrift.contract.cases.Status;

/** What a release does with the words and fields of the next one. */
class LaterReleaseTest {
    /** Values that a new field would make into another value: such a field goes beside them, into what holds them. */
    private static final Set<String> CLOSED = Set.of(
            "Anchor",
            "CommentRef",
            "GoalScore",
            "ModelVersion",
            "ParentGoals",
            "RuleOutcome",
            "Sealed",
            "Sentiment",
            "Signal",
            "Span");

    private static final Pattern TYPE = Pattern.compile("org\\.mitschrift\\.contract\\.[\\w.$]+");

    @Test
    void aWordNotKnownIsKeptAsItCame() {
        Status read = Json.read("\"on-loan\"".getBytes(UTF_8), Status.class);

        assertThat(read.isKnown()).isFalse();
        assertThat(read.isFinal()).isFalse();
        assertThat(Json.text(read)).isEqualTo("\"on-loan\"");
        assertThat(Status.of("on-loan")).isSameAs(read);
    }

    @Test
    void aKnownWordIsItsConstant() {
        assertThat(Status.of("held")).isSameAs(Status.HELD);
        assertThat(Json.read("\"general\"".getBytes(UTF_8), GoalState.class)).isSameAs(GoalState.GENERAL);
        assertThatThrownBy(() -> Status.of("Not a word!")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyRecordInACaseKeepsLaterFieldsOrIsClosed() {
        Set<Class<?>> seen = new HashSet<>();
        Deque<Class<?>> open = new ArrayDeque<>(Set.of(Case.class));
        while (!open.isEmpty()) {
            Class<?> type = open.pop();
            if (!type.isRecord() || !seen.add(type)) {
                continue;
            }
            assertThat(CLOSED.contains(type.getSimpleName())
                            || Stream.of(type.getRecordComponents())
                                    .anyMatch(component -> component.getName().equals("later")))
                    .as(type.getSimpleName())
                    .isTrue();
            Arrays.stream(type.getRecordComponents())
                    .flatMap(
                            component -> TYPE.matcher(component.getGenericType().getTypeName())
                                    .results())
                    .forEach(name -> open.add(load(name.group())));
        }
        assertThat(seen).hasSizeGreaterThan(10);
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
