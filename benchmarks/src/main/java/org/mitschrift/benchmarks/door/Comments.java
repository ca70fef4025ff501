package org.mitschrift.benchmarks.door;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.StringJoiner;
import java.util.concurrent.atomic.AtomicLong;
import org.mitschrift.benchmarks.http.Request;

/** Distinct comments of 220 characters, alone or in arrays. Safe for all threads. */
final class Comments {
    static final String PROJECT = "smart-city-strategie";
    private static final int LENGTH = 220;
    private static final String WORDS =
            " Die Stadt soll den Beschluss verständlich erklären, bevor sie ihn fasst, und dann "
                    + "auch zuhören, wenn jemand widerspricht. So etwas kostet Zeit, spart am Ende aber viel Ärger, und die "
                    + "Straße gehört ja allen Menschen, die hier leben.";

    private final AtomicLong next = new AtomicLong();

    Request.Bodies singles() {
        return () -> one().getBytes(UTF_8);
    }

    Request.Bodies arraysOf(int size) {
        return () -> {
            StringJoiner array = new StringJoiner(",", "[", "]");
            for (int i = 0; i < size; i++) {
                array.add(one());
            }
            return array.toString().getBytes(UTF_8);
        };
    }

    private String one() {
        long number = next.getAndIncrement();
        String text = (number + WORDS).substring(0, LENGTH);
        return "{\"commentId\":\"c" + number + "\",\"text\":\"" + text + "\",\"author\":{\"id\":\"a" + number % 5000
                + "\"},\"anchor\":{\"projectId\":\"" + PROJECT + "\",\"chapterId\":\"zukunftsfaehig\"}}";
    }
}
