package org.mitschrift.ingest.batch;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BatchItemsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '#', textBlock = """
                    []                                  |
                    [{"a":1}]                           | {"a":1}
                    \\t[ {"a":"ü"} ,{"b":[1,{}]} ] \\n  | {"a":"ü"} {"b":[1,{}]}
                    [1,{"a":1},"x",null,[2]]            | 1 {"a":1} "x" null [2]
                    [{"a":1,"a":2},{"b":1}]             | {"a":1,"a":2} {"b":1}
                    [{"a":1},{"b":}]                    | {"a":1} BROKEN
                    [{"a":1} {"b":1}]                   | {"a":1} BROKEN
                    [{"a":1},]                          | {"a":1} BROKEN
                    [{"a":1}                            | {"a":1} BROKEN
                    [{"a":1}] x                         | {"a":1} BROKEN
                    {"a":1}                             | BROKEN
                    nonsense                            | BROKEN
                    """)
    void cutsAnArrayAsFarAsItIsOne(String array, String items) {
        String body = array.replace("\\t", "\t").replace("\\n", "\n");
        assertThat(String.join(" ", all(new ArrayItems(stream(body))))).isEqualTo(items == null ? "" : items);
    }

    @Test
    void anEmptyBodyIsNoArray() {
        assertThat(all(new ArrayItems(stream("")))).containsExactly("BROKEN");
    }

    @Test
    void readsNoOtherEncodingThanUtf8() {
        byte[] body = "[{\"a\":1}]".getBytes(UTF_16);
        assertThat(all(new ArrayItems(new ByteArrayInputStream(body)))).containsExactly("BROKEN");
    }

    @Test
    void passesOverAMarkAtTheBeginning() {
        assertThat(all(new ArrayItems(stream("\ufeff[{\"a\":1}]")))).containsExactly("{\"a\":1}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"deep", "long", "text"})
    void aMonsterHarmsNoNeighbour(String kind) {
        String monster =
                switch (kind) {
                    case "deep" -> "{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000);
                    case "long" -> "{\"a\":[" + "1,".repeat(3_000_000) + "1]}";
                    default -> "{\"a\":\"" + "x".repeat(5_000_000) + "\"}";
                };
        List<String> items = all(new ArrayItems(stream("[{\"b\":1}," + monster + ",{\"c\":1}]")));
        assertThat(items).hasSize(3).startsWith("{\"b\":1}").endsWith("{\"c\":1}");
        assertThat(items.get(1)).isEqualTo(kind.equals("deep") ? monster : "TOO LARGE");
    }

    @Test
    void keepsOnlyOneItemOfALongArray() {
        String item = "{\"text\":\"" + "ä".repeat(400) + "\"}";
        StringBuilder array = new StringBuilder("[").append(item);
        for (int i = 0; i < 9_999; i++) {
            array.append(",\n").append(item);
        }
        assertThat(all(new ArrayItems(dribbling(array.append(']').toString()))))
                .hasSize(10_000)
                .containsOnly(item);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '#', textBlock = """
                    {"a":1}                     | {"a":1}
                    {"a":1}~{"b":1}~            | {"a":1} {"b":1}
                    ~ ~{"a":1}~~                | {"a":1}
                    {"a":~{"b":1}~[]            | {"a": {"b":1} []
                    """)
    void cutsLinesAndPassesOverBlankOnes(String lines, String items) {
        assertThat(String.join(" ", all(new LineItems(dribbling(lines.replace("~", "\n"))))))
                .isEqualTo(items);
    }

    @Test
    void aLongLineHarmsNoNeighbour() {
        String long1 = "x".repeat(BatchItems.MAX_ITEM + 1);
        assertThat(all(new LineItems(stream("1\n" + long1 + "\n2")))).containsExactly("1", "TOO LARGE", "2");
    }

    private static List<String> all(BatchItems items) {
        List<String> all = new ArrayList<>();
        for (Optional<BatchItem> item = items.next(); item.isPresent(); item = items.next()) {
            all.add(said(item.get()));
        }
        return all;
    }

    private static String said(BatchItem item) {
        if (item instanceof BatchItem.Whole whole) {
            return new String(whole.bytes(), UTF_8);
        }
        return item instanceof BatchItem.Broken ? "BROKEN" : "TOO LARGE";
    }

    private static InputStream stream(String body) {
        return new ByteArrayInputStream(body.getBytes(UTF_8));
    }

    /** Bytes come seven at a time, as from a bad line. */
    private static InputStream dribbling(String body) {
        return new ByteArrayInputStream(body.getBytes(UTF_8)) {
            @Override
            public synchronized int read(byte[] into, int from, int length) {
                return super.read(into, from, Math.min(length, 7));
            }

            @Override
            public int read(byte[] into) throws IOException {
                return read(into, 0, into.length);
            }
        };
    }
}
