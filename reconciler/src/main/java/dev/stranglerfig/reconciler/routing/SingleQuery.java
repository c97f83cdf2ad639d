package dev.stranglerfig.reconciler.routing;

import dev.stranglerfig.analyzer.lineage.TableMention;
import dev.stranglerfig.analyzer.lineage.TablesRead;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Tokens;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.StranglerException;
import java.util.Locale;

/** Refuses everything but one statement that only reads. */
final class SingleQuery {

    private SingleQuery() {}

    /** @throws StranglerException if the text is empty, holds several statements, or does something else than read */
    static void require(Tokens tokens, TablesRead tables) {
        int last = last(tokens);
        if (last < 0) {
            throw refused("it is empty");
        }
        for (int token = 0; token < last; token++) {
            if (tokens.kind(token) == TokenKind.SEMICOLON) {
                throw refused("it holds several statements");
            }
        }
        int first = tokens.firstInside(0);
        if (!startsQuery(tokens, first)) {
            throw refused(
                    "it begins with " + tokens.textOf(Math.min(first, last)).toUpperCase(Locale.ROOT));
        }
        if (!tables.writes().isEmpty()) {
            TableMention written = tables.writes().get(0);
            throw refused("it writes to " + written.table());
        }
    }

    /** The last token that is no closing semicolon; -1 if there is none. */
    private static int last(Tokens tokens) {
        int last = tokens.size() - 1;
        while (last >= 0 && tokens.kind(last) == TokenKind.SEMICOLON) {
            last--;
        }
        return last;
    }

    private static boolean startsQuery(Tokens tokens, int first) {
        return first < tokens.size() && (tokens.word(first) == Word.SELECT || tokens.word(first) == Word.WITH);
    }

    private static StranglerException refused(String reason) {
        return new StranglerException(Problem.of(
                RoutingProblem.NOT_A_QUERY,
                "Cannot answer the query: " + reason,
                "Ask with one SELECT or WITH statement that changes nothing."));
    }
}
