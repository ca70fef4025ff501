package org.mitschrift.standalone.analyse;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mitschrift.contract.goals.GoalCatalogue;
import org.mitschrift.moderation.scoring.AskedReader;
import org.mitschrift.moderation.scoring.LineScorer;
import org.mitschrift.moderation.scoring.Phrasing;
import org.mitschrift.moderation.scoring.Scorer;

class OrderedLinesTest {
    private static final LineScorer SCORER = new LineScorer(
            new AskedReader("p"),
            Scorer.offline(new GoalCatalogue("p", Map.of("de", "P"), List.of())),
            Phrasing.GERMAN);

    @Test
    void keepsTheOrderOfReadingWhoeverIsDoneFirst() throws Exception {
        String lines = IntStream.range(0, 2000)
                .mapToObj(i -> "{\"id\":" + i + ",\"text\":\"" + "Wort ".repeat(1 + i * 37 % 90) + "\"}")
                .collect(Collectors.joining("\n"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AtomicInteger progress = new AtomicInteger();

        OrderedLines.Summary summary = new OrderedLines(SCORER, 8).run(stream(lines), out, progress::incrementAndGet);

        List<String> answers = out.toString(UTF_8).lines().toList();
        assertThat(summary).isEqualTo(new OrderedLines.Summary(2000, 0));
        assertThat(progress).hasValue(2000);
        assertThat(IntStream.range(0, 2000)).allMatch(i -> answers.get(i).startsWith("{\"id\":" + i + ","));
    }

    @Test
    void endsWhenNobodyReadsAnyMore() {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };

        assertThatThrownBy(() -> new OrderedLines(SCORER, 2).run(endless(), broken, () -> {}))
                .isInstanceOf(IOException.class)
                .hasMessage("Broken pipe");
    }

    @Test
    void saysThatTheInputCantBeRead() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("Is a directory");
            }

            @Override
            public int read(byte[] buffer, int from, int length) throws IOException {
                throw new IOException("Is a directory");
            }
        };

        assertThatThrownBy(() -> new OrderedLines(SCORER, 2).run(broken, new ByteArrayOutputStream(), () -> {}))
                .hasMessage("Standard input can't be read: Is a directory");
    }

    @Test
    void cutsLinesAtTheirEndsAndHoldsNoMoreThanMayBe() throws Exception {
        int most = LineInput.MAX_LINE;
        String text = "a\n\nä\r\n" + "x".repeat(most) + "\n" + "y".repeat(most + 1) + "\nlast";

        List<String> lines = new ArrayList<>();
        LineInput input = new LineInput(stream(text));
        for (Optional<LineInput.Line> line = input.next(); line.isPresent(); line = input.next()) {
            lines.add(line.get().number() + " " + line.get().isTooLong() + " "
                    + new String(line.get().bytes(), UTF_8));
        }

        assertThat(lines)
                .containsExactly(
                        "1 false a",
                        "2 false ",
                        "3 false ä\r",
                        "4 false " + "x".repeat(most),
                        "5 true ",
                        "6 false last");
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    private static InputStream endless() {
        byte[] line = "{\"id\":1,\"text\":\"Gut\"}\n".getBytes(UTF_8);
        return new InputStream() {
            private int at;

            @Override
            public int read() {
                return line[at++ % line.length];
            }

            @Override
            public int read(byte[] buffer, int from, int length) {
                for (int i = 0; i < line.length; i++) {
                    buffer[from + i] = (byte) read();
                }
                return line.length;
            }
        };
    }
}
