package dev.stranglerfig.warehouse.engine;

import dev.stranglerfig.config.name.EngineName;
import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.StranglerException;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Collectors;

/** The engines on the class path: {@code Engines.named(new EngineName("duckdb"))}. */
public final class Engines {

    private Engines() {}

    /** Every engine, sorted by name. */
    public static List<Engine> all() {
        return ServiceLoader.load(Engine.class, Engines.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .sorted(Comparator.comparing(Engine::name))
                .toList();
    }

    /**
     * The engine with this name.
     *
     * @throws StranglerException if there is none
     */
    public static Engine named(EngineName name) {
        List<Engine> all = all();
        return all.stream()
                .filter(engine -> engine.name().equals(name))
                .findFirst()
                .orElseThrow(() -> unknown(name, all));
    }

    private static StranglerException unknown(EngineName name, List<Engine> all) {
        String known = all.stream().map(engine -> engine.name().value()).collect(Collectors.joining(", "));
        return new StranglerException(List.of(Problem.of(
                EngineProblem.UNKNOWN_ENGINE, "Invalid engine: '" + name + "'", "Choose one of: " + known + ".")));
    }
}
