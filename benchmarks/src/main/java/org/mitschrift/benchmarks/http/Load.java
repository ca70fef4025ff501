package org.mitschrift.benchmarks.http;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.HdrHistogram.Histogram;

/** Posts as fast as the answers come, on so many connections, each with a request under way at all times. */
public final class Load {
    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private Load() {}

    /** @throws IOException if anything but 202 is answered: then there is nothing to measure */
    public static Measure run(Request request, int connections, Duration during)
            throws IOException, InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(connections);
        try {
            long start = System.nanoTime();
            long cpu = PROCESS.getProcessCpuTime();
            long end = start + during.toNanos();
            List<Future<Histogram>> runs = new ArrayList<>();
            for (int i = 0; i < connections; i++) {
                runs.add(threads.submit(() -> connection(request, end)));
            }
            Histogram all = new Histogram(3);
            for (Future<Histogram> run : runs) {
                all.add(run.get());
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            double cpuSeconds = (PROCESS.getProcessCpuTime() - cpu) / 1e9;
            return Measure.of(all, seconds, cpuSeconds, request.itemsEach());
        } catch (ExecutionException e) {
            throw new IOException("The load ended early: " + e.getMessage(), e);
        } finally {
            threads.shutdownNow();
        }
    }

    private static Histogram connection(Request request, long end) throws IOException {
        Histogram micros = new Histogram(3);
        try (Connection connection = new Connection(request)) {
            while (System.nanoTime() < end) {
                byte[] body = request.bodies().next();
                long sent = System.nanoTime();
                int status = connection.post(request, body);
                if (status != 202) {
                    throw new IOException(request.target().getPath() + " answered " + status);
                }
                micros.recordValue((System.nanoTime() - sent) / 1000);
            }
        }
        return micros;
    }
}
