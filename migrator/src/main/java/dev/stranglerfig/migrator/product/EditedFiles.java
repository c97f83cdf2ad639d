package dev.stranglerfig.migrator.product;

/** What happens to a file that people edited since it was written, when the plan has a new text for it. */
public enum EditedFiles {
    /** Nothing is written at all, and every such file is named. */
    REFUSE,
    /** Our new text replaces theirs. */
    OVERWRITE
}
