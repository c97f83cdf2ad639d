package dev.stranglerfig.analyzer.script;

import java.util.Locale;
import java.util.Set;

/** Tells the commands of SQL*Plus from SQL by their first word: {@code SPOOL out.txt}, {@code SET ECHO OFF}, but {@code SET ROLE x}. */
final class SqlPlusLine {

    private static final int LONGEST = 12;
    private static final Set<String> COMMANDS = Set.of(
            "ACC",
            "ACCEPT",
            "APPEND",
            "ARCHIVE",
            "BRE",
            "BREAK",
            "BTI",
            "BTITLE",
            "CHANGE",
            "CL",
            "CLEAR",
            "COL",
            "COLUMN",
            "COMP",
            "COMPUTE",
            "CONN",
            "CONNECT",
            "DEF",
            "DEFINE",
            "DEL",
            "DESC",
            "DESCRIBE",
            "DISC",
            "DISCONNECT",
            "ED",
            "EDIT",
            "EXIT",
            "GET",
            "HO",
            "HOST",
            "INPUT",
            "LIST",
            "PASSWORD",
            "PAU",
            "PAUSE",
            "PRI",
            "PRINT",
            "PRO",
            "PROMPT",
            "QUIT",
            "RECOVER",
            "REM",
            "REMARK",
            "REPFOOTER",
            "REPHEADER",
            "RUN",
            "SAV",
            "SAVE",
            "SET",
            "SHO",
            "SHOW",
            "SHUTDOWN",
            "SPO",
            "SPOOL",
            "STA",
            "START",
            "STARTUP",
            "STORE",
            "TIMI",
            "TIMING",
            "TTI",
            "TTITLE",
            "UNDEF",
            "UNDEFINE",
            "VAR",
            "VARIABLE",
            "WHENEVER");
    /** Go on with any text. */
    private static final Set<String> WITH_TEXT = Set.of("REM", "REMARK", "PRO", "PROMPT");

    private static final Set<String> SQL_AFTER_SET = Set.of("CONSTRAINT", "CONSTRAINTS", "ROLE", "TRANSACTION");

    private final String text;
    private final Characters characters;

    SqlPlusLine(String text, Characters characters) {
        this.text = text;
        this.characters = characters;
    }

    boolean isCommand(int position) {
        char first = text.charAt(position);
        if (first == '@' || first == '!') {
            return true;
        }
        if (first == '$') {
            return Layout.isBlank(characters.at(position + 1));
        }
        String word = word(position);
        if (!COMMANDS.contains(word)) {
            return false;
        }
        int next = characters.inLine(position + word.length());
        if (WITH_TEXT.contains(word) && next > position + word.length()) {
            return !text.startsWith(":=", next);
        }
        boolean command = switch (characters.at(next)) {
            case '(', '.', '=' -> false;
            case ':' -> characters.at(next + 1) != '=';
            default -> true;
        };
        return command && !(word.equals("SET") && SQL_AFTER_SET.contains(word(next)));
    }

    private String word(int position) {
        if (!characters.startsName(position)) {
            return "";
        }
        int end = characters.nameEnd(position);
        if (end - position > LONGEST) {
            return "";
        }
        return text.substring(position, end).toUpperCase(Locale.ROOT);
    }
}
