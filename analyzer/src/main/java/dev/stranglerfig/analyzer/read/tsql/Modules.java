package dev.stranglerfig.analyzer.read.tsql;

import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.Word;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Procedures, functions, triggers and views: each begins a batch and lasts to its end. */
final class Modules {

    private static final Set<Word> BODIES = EnumSet.of(Word.PROC, Word.PROCEDURE, Word.FUNCTION, Word.TRIGGER);
    private static final Set<Word> MAKERS = EnumSet.of(Word.CREATE, Word.ALTER);

    private Modules() {}

    /** Whether a procedure, a function or a trigger begins here. */
    static boolean starts(TokenCursor cursor) {
        Word kind = kindAt(cursor, cursor.position());
        return kind != null && BODIES.contains(kind);
    }

    /** Where the body here ends: before the next module, for those who leave GO out. */
    static int bodyEnd(TokenCursor cursor) {
        int token = cursor.position();
        while (token < cursor.limit() && !isModule(kindAt(cursor, token))) {
            token = cursor.afterGroup(token);
        }
        return Math.min(token, cursor.limit());
    }

    private static boolean isModule(@Nullable Word kind) {
        return kind == Word.VIEW || (kind != null && BODIES.contains(kind));
    }

    /** What {@code CREATE}, {@code CREATE OR ALTER} or {@code ALTER} at the token makes; null when none of them stands there. */
    private static @Nullable Word kindAt(TokenCursor cursor, int token) {
        Word maker = cursor.tokens().word(token);
        if (maker == null || !MAKERS.contains(maker)) {
            return null;
        }
        int kind = token + 1;
        if (wordAt(cursor, kind) == Word.OR) {
            kind += 2;
        }
        return wordAt(cursor, kind);
    }

    private static @Nullable Word wordAt(TokenCursor cursor, int token) {
        if (token >= cursor.limit()) {
            return null;
        }
        return cursor.tokens().word(token);
    }
}
