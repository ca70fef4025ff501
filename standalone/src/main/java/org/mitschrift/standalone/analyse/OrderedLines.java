package org.mitschrift.standalone.analyse;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.mitschrift.moderation.scoring.LineScorer;

/** Answers all lines of a stream, in order, on all cores. For one run. */
public final class OrderedLines {
    private static final int LINES_PER_WORKER = 128;
    private static final int BYTES_UNDER_WAY = 16 * LineInput.MAX_LINE;

    /** What became of the lines. */
    public record Summary(long answered, long broken) {}

    private record Pending(Future<LineScorer.Line> answer, int bytes) {}

    private final LineScorer scorer;
    private final ExecutorService workers;
    private final BlockingQueue<Pending> pending;
    private final Semaphore bytesLeft = new Semaphore(BYTES_UNDER_WAY);

    /** @param cores how many threads work */
    public OrderedLines(LineScorer scorer, int cores) {
        this.scorer = scorer;
        this.pending = new ArrayBlockingQueue<>(cores * LINES_PER_WORKER);
        this.workers = Executors.newFixedThreadPool(cores, task -> daemon(task, "analyse"));
    }

    /**
     * Runs until the input ends; what is written is flushed whenever the input pauses.
     *
     * @param progress called after each line
     * @throws IOException if the input can't be read or the output not be written
     */
    public Summary run(InputStream in, OutputStream out, Runnable progress) throws IOException, InterruptedException {
        Thread reader = daemon(() -> read(new LineInput(in)), "lines");
        reader.start();
        try {
            return write(out, progress);
        } finally {
            workers.shutdownNow();
            reader.interrupt();
        }
    }

    private Summary write(OutputStream out, Runnable progress) throws IOException, InterruptedException {
        long answered = 0;
        long broken = 0;
        for (Pending next = next(out); ; next = next(out)) {
            LineScorer.@Nullable Line line = answer(next);
            if (line == null) {
                out.flush();
                return new Summary(answered, broken);
            }
            out.write(line.json());
            out.write('\n');
            bytesLeft.release(next.bytes());
            answered++;
            broken += line.isBroken() ? 1 : 0;
            progress.run();
        }
    }

    private Pending next(OutputStream out) throws IOException, InterruptedException {
        Pending next = pending.poll();
        if (next == null) {
            out.flush();
            next = pending.take();
        }
        return next;
    }

    /** Null at the input's end. */
    private static LineScorer.@Nullable Line answer(Pending next) throws IOException, InterruptedException {
        try {
            return next.answer().get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException cause) {
                throw new IOException("Standard input can't be read: " + cause.getMessage(), cause);
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    @SuppressWarnings("NullAway") // a null answer is the end
    private void read(LineInput lines) {
        CompletableFuture<LineScorer.Line> end = new CompletableFuture<>();
        try {
            for (Optional<LineInput.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
                if (!line.get().isBlank()) {
                    submit(line.get());
                }
            }
            end.complete(null);
        } catch (InterruptedException e) {
            return; // nobody writes any more
        } catch (IOException | RuntimeException e) {
            end.completeExceptionally(e);
        }
        try {
            pending.put(new Pending(end, 0));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void submit(LineInput.Line line) throws InterruptedException {
        int bytes = Math.max(1, line.bytes().length);
        bytesLeft.acquire(bytes);
        Future<LineScorer.Line> answer = workers.submit(
                () -> line.isTooLong() ? scorer.tooLong(line.number()) : scorer.answer(line.number(), line.bytes()));
        pending.put(new Pending(answer, bytes));
    }

    private static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }
}
