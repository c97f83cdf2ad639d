package dev.stranglerfig.warehouse.remote;

import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.StranglerException;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;

/**
 * A loopback connection that carries frames: four bytes of length, one byte of type, the content. Frames may be sent from several threads;
 * one thread at a time receives.
 */
final class Wire implements Closeable {

    /** Bounds what a peer can make us allocate; SQL texts and batches of rows stay far below, single values may come near. */
    static final int MAXIMUM_FRAME_BYTES = 64 << 20;

    private static final int BUFFER_BYTES = 1 << 16;
    private static final int CONNECT_MILLIS = 10_000;

    private final Socket socket;
    private final DataInputStream input;
    private final DataOutputStream output;

    Wire(Socket socket) throws IOException {
        this.socket = socket;
        socket.setTcpNoDelay(true);
        this.input = new DataInputStream(new BufferedInputStream(socket.getInputStream(), BUFFER_BYTES));
        this.output = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream(), BUFFER_BYTES));
    }

    static Wire connect(int port) throws IOException {
        Socket socket = new Socket();
        try {
            socket.connect(new InetSocketAddress(loopback(), port), CONNECT_MILLIS);
            return new Wire(socket);
        } catch (IOException failure) {
            socket.close();
            throw failure;
        }
    }

    static InetAddress loopback() throws IOException {
        return InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    }

    /** @param millis 0 for no limit */
    void limitWaiting(int millis) throws IOException {
        socket.setSoTimeout(millis);
    }

    void send(FrameType type, ByteSink content) throws IOException {
        if (content.size() > MAXIMUM_FRAME_BYTES) {
            throw new StranglerException(Problem.of(
                    RemoteProblem.TOO_LARGE,
                    "Cannot send a statement or row of " + content.size() + " bytes: the bound is "
                            + MAXIMUM_FRAME_BYTES,
                    "Leave bulk data in files and let the statement name them."));
        }
        synchronized (output) {
            output.writeInt(content.size());
            output.writeByte(type.code());
            content.writeTo(output);
            output.flush();
        }
    }

    /** @throws EOFException when the peer has closed the connection */
    Frame receive(int maximumBytes) throws IOException {
        int size = input.readInt();
        FrameType type = FrameType.of(input.readByte());
        if (size < 0 || size > maximumBytes) {
            throw new IOException("Invalid frame: " + size + " bytes, at most " + maximumBytes + " are allowed");
        }
        byte[] content = input.readNBytes(size);
        if (content.length < size) {
            throw new EOFException("the connection ended within a frame");
        }
        return new Frame(type, new ByteSource(content));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
