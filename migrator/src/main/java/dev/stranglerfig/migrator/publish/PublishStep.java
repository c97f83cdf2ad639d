package dev.stranglerfig.migrator.publish;

/** The steps of publishing a version, in their order; a run may end after any of them, and the next run decides what becomes of the version. */
public enum PublishStep {
    /** The version number is ours. */
    FENCED,
    /** The legacy rows are in the staging tables. */
    LOADED,
    /** What changed is in the logs, where nobody sees it yet. */
    LOGGED,
    /** The files are in the staging folder. */
    FILED,
    /** Keys, row counts and both ports were compared, and the gate was asked. */
    VERIFIED,
    /** The files are where the manifest will name them. */
    PLACED,
    /** The manifest exists: the version is decided. */
    DECIDED,
    /** The tables port shows the version. */
    COMMITTED,
    /** The file port shows the version. */
    POINTED
}
