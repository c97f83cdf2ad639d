package dev.stranglerfig.migrator.publish;

/** Is told when a step of a publication is done, before the next begins. */
@FunctionalInterface
public interface PublishListener {

    void reached(PublishStep step, long version);

    /** Tells nobody. */
    static PublishListener silent() {
        return (step, version) -> {};
    }
}
