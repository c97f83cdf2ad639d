package dev.stranglerfig.analyzer.usage;

/** What sort of login read a table. */
public enum ReaderKind {
    PERSON,
    /** A dashboard, an application or another program: the login of a declared consumer, or named like one. */
    SERVICE
}
