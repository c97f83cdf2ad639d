package dev.stranglerfig.analyzer.read.snowflake;

import dev.stranglerfig.analyzer.read.ForeignText;
import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.SkipRule;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.statement.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bodies in JavaScript, Python, Java and Scala: the SQL they run is found where it stands in literals, as in
 * <code>snowflake.execute({sqlText: "..."})</code> and {@code session.sql("...")}; the rest moves no rows that SQL could see. SQL that is put
 * together in the other language is declared.
 */
final class ForeignCode {

    /** What comes before the SQL that is run. */
    private static final Pattern RUN =
            Pattern.compile("sqlText\\s*:\\s*|\\.\\s*sql\\s*\\(\\s*|\\.execute\\s*\\(\\s*(?=[\"'`fr])");

    private ForeignCode() {}

    /** The statements of the SQL that the code in the string here runs. */
    static List<Statement> read(Grammar grammar, TokenCursor cursor, String language) {
        String code = cursor.tokens().textOf(cursor.position());
        if (!cursor.is(TokenKind.DOLLAR_STRING)) {
            quoted(cursor, code, language);
            return List.of();
        }
        Map<Integer, ForeignText> texts = new TreeMap<>();
        boolean whole = true;
        Matcher run = RUN.matcher(code);
        while (run.find()) {
            List<ForeignText> found = new ForeignScan(code).textsAt(run.end());
            whole &= !found.isEmpty();
            found.forEach(text -> texts.put(text.start(), text));
        }
        List<Statement> statements = new ArrayList<>();
        for (TokenCursor text : grammar.code().openAll(cursor, withoutOverlaps(texts))) {
            statements.addAll(grammar.code().statements(text));
        }
        if (whole) {
            cursor.skip(SkipRule.FOREIGN_CODE);
        } else {
            cursor.unread("SQL is put together in " + language);
        }
        return statements;
    }

    /** In a string in quotes the literals of the other language have their quotes doubled. */
    private static void quoted(TokenCursor cursor, String code, String language) {
        if (RUN.matcher(code).find()) {
            cursor.unread("code in " + language + " in a quoted string is not read");
            return;
        }
        cursor.skip(SkipRule.FOREIGN_CODE);
    }

    private static List<ForeignText> withoutOverlaps(Map<Integer, ForeignText> texts) {
        List<ForeignText> apart = new ArrayList<>();
        int end = 0;
        for (ForeignText text : texts.values()) {
            if (text.start() >= end) {
                apart.add(text);
                end = text.end();
            }
        }
        return apart;
    }
}
