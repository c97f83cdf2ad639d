package dev.stranglerfig.cli.terminal;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.PrintStream;

/** The console's answers as a stream that says so when nobody reads them any more; a {@link PrintStream} keeps that to itself. */
public final class AnswerStream extends FilterOutputStream {

    private final PrintStream answers;

    public AnswerStream(Console console) {
        super(console.out());
        this.answers = console.out();
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        answers.write(bytes, offset, length);
        requireReader();
    }

    @Override
    public void flush() throws IOException {
        answers.flush();
        requireReader();
    }

    private void requireReader() throws IOException {
        if (answers.checkError()) {
            throw new IOException("whoever reads the answers is gone");
        }
    }
}
