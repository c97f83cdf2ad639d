package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.statement.Statement;
import dev.stranglerfig.analyzer.statement.Unread;

/** A statement whose verb is known and whose object is not there. */
public final class Missing {

    private Missing() {}

    public static Statement name(StatementHead head) {
        TokenCursor cursor = head.cursor();
        String reason = "a name is missing: " + cursor.unexpected();
        for (int token = head.first(); token < cursor.position(); token++) {
            cursor.source().unread(token, reason);
        }
        cursor.unreadTo(cursor.limit(), reason);
        return new Unread(head.span(), reason);
    }
}
