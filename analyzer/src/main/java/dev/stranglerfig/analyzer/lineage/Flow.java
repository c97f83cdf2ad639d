package dev.stranglerfig.analyzer.lineage;

/** What of a source reaches the target. */
public enum Flow {
    /** Its values: it stands in the FROM tree or in the select list. */
    VALUE,
    /** Only the choice of rows: it stands in a filter. */
    INFLUENCE;

    /** What is left after one step of each kind. */
    public Flow then(Flow next) {
        if (this == INFLUENCE) {
            return INFLUENCE;
        }
        return next;
    }
}
