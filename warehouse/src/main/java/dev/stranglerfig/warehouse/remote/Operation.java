package dev.stranglerfig.warehouse.remote;

/** Something a {@link SessionServer} does besides SQL, called by its name through {@link RemoteControl#call}. */
@FunctionalInterface
public interface Operation {

    /**
     * @param argument empty for none
     * @return the answer, possibly empty
     * @throws dev.stranglerfig.config.problem.StranglerException which reaches the caller as it is
     */
    String run(String argument);
}
