package org.mitschrift.benchmarks.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.util.Locale;

/** One kept HTTP/1.1 connection that posts and reads answers with a Content-Length. Used by one thread. */
final class Connection implements AutoCloseable {
    private static final String LENGTH = "content-length:";
    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;
    private final byte[] line = new byte[8192];

    Connection(Request request) throws IOException {
        socket = new Socket(request.target().getHost(), request.target().getPort());
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(10_000);
        in = new BufferedInputStream(socket.getInputStream(), 4096);
        out = socket.getOutputStream();
    }

    /** Posts one body and returns the answer's status. */
    int post(Request request, byte[] body) throws IOException {
        byte[] head = request.head(body.length);
        byte[] whole = new byte[head.length + body.length];
        System.arraycopy(head, 0, whole, 0, head.length);
        System.arraycopy(body, 0, whole, head.length, body.length);
        out.write(whole);
        int status = Integer.parseInt(readLine().substring(9, 12));
        int length = 0;
        for (String header = readLine(); !header.isEmpty(); header = readLine()) {
            if (header.regionMatches(true, 0, LENGTH, 0, LENGTH.length())) {
                length = Integer.parseInt(header.substring(LENGTH.length()).trim());
            } else if (header.toLowerCase(Locale.ROOT).startsWith("transfer-encoding:")) {
                length = -1;
            }
        }
        if (length < 0) {
            readChunks();
        } else {
            in.skipNBytes(length);
        }
        return status;
    }

    private void readChunks() throws IOException {
        int size;
        do {
            size = Integer.parseInt(readLine().trim(), 16);
            in.skipNBytes(size);
            readLine();
        } while (size > 0);
    }

    private String readLine() throws IOException {
        int length = 0;
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0 || length == line.length) {
                throw new EOFException("The server ended the connection");
            }
            line[length++] = (byte) b;
        }
        return new String(line, 0, Math.max(0, length - 1), ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
