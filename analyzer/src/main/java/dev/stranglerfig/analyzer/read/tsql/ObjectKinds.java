package dev.stranglerfig.analyzer.read.tsql;

import dev.stranglerfig.analyzer.read.SkipRule;
import dev.stranglerfig.analyzer.read.StatementHead;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.statement.Define;
import dev.stranglerfig.analyzer.statement.Statement;
import dev.stranglerfig.analyzer.statement.Unread;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The objects without rows that CREATE, ALTER and DROP may name; anything else behind these verbs is not understood. */
final class ObjectKinds {

    private static final Set<String> WORDS = Set.copyOf(List.of(
            ("aggregate application assembly asymmetric authorization availability broker certificate clustered column columnstore "
                            + "contract credential cryptographic database default diagnostics endpoint event external federation fulltext "
                            + "function hash index json login master message nonclustered partition primary proc procedure queue remote "
                            + "resource role route rule schema search security selective sensitivity sequence server service signature "
                            + "spatial statistics symmetric synonym trigger type unique user vector workload xml add")
                    .split(" ")));

    private ObjectKinds() {}

    /** The rest of a statement about such an object. */
    static Statement read(StatementHead head) {
        TokenCursor cursor = head.cursor();
        if (isKnown(cursor)) {
            cursor.skipTo(StatementHeads.next(cursor), SkipRule.OTHER_OBJECTS);
            return new Define.Other(head.span());
        }
        String reason = "unknown object: " + cursor.unexpected();
        for (int token = head.first(); token < cursor.position(); token++) {
            cursor.source().unread(token, reason);
        }
        if (!cursor.atEnd()) {
            cursor.unreadTo(StatementHeads.next(cursor), reason);
        }
        return new Unread(head.span(), reason);
    }

    private static boolean isKnown(TokenCursor cursor) {
        return cursor.is(TokenKind.WORD)
                && WORDS.contains(cursor.tokens().textOf(cursor.position()).toLowerCase(Locale.ROOT));
    }
}
