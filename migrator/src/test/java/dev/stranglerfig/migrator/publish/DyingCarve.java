package dev.stranglerfig.migrator.publish;

import dev.stranglerfig.warehouse.engine.Warehouse;
import java.io.IOException;
import java.nio.file.Path;

/** A process that carves and is gone after a step, as if killed. Arguments: folder, port of the monolith, step. */
final class DyingCarve {

    static final int KILLED = 137;

    private DyingCarve() {}

    public static void main(String[] arguments) throws IOException {
        PublishStep last = PublishStep.valueOf(arguments[2]);
        Warehouse legacy = Monolith.open(Integer.parseInt(arguments[1]));
        CarveBench bench = CarveBench.open(Path.of(arguments[0]), legacy);
        bench.carve(PublishGate.notConfigured(), (step, version) -> {
            if (step == last) {
                Runtime.getRuntime().halt(KILLED);
            }
        });
    }
}
