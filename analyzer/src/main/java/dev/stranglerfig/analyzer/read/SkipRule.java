package dev.stranglerfig.analyzer.read;

/** A named reason to pass over text that carries no data from table to table. */
public enum SkipRule {
    LAYOUT("blanks and comments"),
    COLUMN_DEFINITIONS("column types and constraints"),
    STORAGE("storage, index and table options"),
    PRIVILEGES("owners and privileges"),
    SESSION("session settings and transaction control"),
    DESCRIPTION("comments on objects"),
    ROUTINE_OPTIONS("attributes of routines and triggers"),
    MESSAGE("messages and diagnostics"),
    CLIENT("commands of the client"),
    TEMPLATE("tags and settings of templates"),
    SHELL("the shell around the SQL"),
    DATA("data in the script"),
    FOREIGN_CODE("code in another language"),
    OTHER_OBJECTS("sequences, types, roles and other objects without rows");

    private final String words;

    SkipRule(String words) {
        this.words = words;
    }

    /** Whether what is passed over is SQL, whose brackets come in pairs. */
    boolean isOfSql() {
        return this == STORAGE || this == COLUMN_DEFINITIONS || this == ROUTINE_OPTIONS || this == PRIVILEGES;
    }

    /** Whether another statement may begin in it when the end of its own is missing. */
    boolean mayHideStatement() {
        return isOfSql() || this == SESSION || this == DESCRIPTION || this == MESSAGE || this == OTHER_OBJECTS;
    }

    /** What was passed over, for people. */
    public String words() {
        return words;
    }
}
