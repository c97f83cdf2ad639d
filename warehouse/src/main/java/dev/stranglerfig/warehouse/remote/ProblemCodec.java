package dev.stranglerfig.warehouse.remote;

import dev.stranglerfig.config.problem.Category;
import dev.stranglerfig.config.problem.Location;
import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.ProblemCode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Problems as bytes: a failure in the service reads like one in the command itself. */
final class ProblemCodec {

    private static final Category[] CATEGORIES = Category.values();

    private ProblemCodec() {}

    /** A code whose enum may live in a module that the reader does not know. */
    private record ForeignCode(String id, Category category) implements ProblemCode {}

    static ByteSink write(ByteSink sink, List<Problem> problems) {
        sink.putNumber(problems.size());
        for (Problem problem : problems) {
            sink.putText(problem.code().id()).put(problem.category().ordinal());
            sink.putText(problem.message()).putText(problem.nextStep());
            sink.put(problem.location().isPresent() ? 1 : 0);
            problem.location()
                    .ifPresent(place ->
                            sink.putText(place.file()).putNumber(place.line()).putNumber(place.column()));
        }
        return sink;
    }

    static List<Problem> read(ByteSource source) throws IOException {
        int count = source.takeSize();
        List<Problem> problems = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            problems.add(readOne(source));
        }
        return problems;
    }

    private static Problem readOne(ByteSource source) throws IOException {
        String id = source.takeText();
        int category = source.take();
        if (category < 0 || category >= CATEGORIES.length) {
            throw new IOException("Invalid category in a frame: " + category);
        }
        String message = source.takeText();
        String nextStep = source.takeText();
        return new Problem(new ForeignCode(id, CATEGORIES[category]), readPlace(source), message, nextStep);
    }

    private static Optional<Location> readPlace(ByteSource source) throws IOException {
        if (source.take() == 0) {
            return Optional.empty();
        }
        return Optional.of(new Location(source.takeText(), (int) source.takeNumber(), (int) source.takeNumber()));
    }
}
