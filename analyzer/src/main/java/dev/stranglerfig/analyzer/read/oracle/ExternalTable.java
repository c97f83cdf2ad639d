package dev.stranglerfig.analyzer.read.oracle;

import dev.stranglerfig.analyzer.read.CreatedForm;
import dev.stranglerfig.analyzer.read.StatementHead;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Tokens;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Content;
import dev.stranglerfig.analyzer.statement.Define;
import dev.stranglerfig.analyzer.statement.Lifetime;
import dev.stranglerfig.analyzer.statement.Several;
import dev.stranglerfig.analyzer.statement.Statement;
import dev.stranglerfig.analyzer.statement.Write;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code CREATE TABLE t (...) ORGANIZATION EXTERNAL (... LOCATION ('a.csv'))}: the files are where its rows are. */
record ExternalTable(CreatedForm common) implements CreatedForm {

    @Override
    public Statement read(StatementHead head, Lifetime lifetime) {
        TokenCursor cursor = head.cursor();
        int external = cursor.find(Word.EXTERNAL);
        List<String> paths = external < cursor.limit() ? paths(cursor, external) : List.of();
        Statement table = common.read(head, lifetime);
        if (paths.isEmpty() || !(table instanceof Define.Table made)) {
            return table;
        }
        List<Statement> all = new ArrayList<>(List.of(table));
        paths.forEach(path -> all.add(new Write.Load(head.span(), made.name(), Optional.of(path), Content.NOTHING)));
        return new Several(head.span(), all);
    }

    /** The strings between the brackets of LOCATION. */
    private static List<String> paths(TokenCursor cursor, int from) {
        Tokens tokens = cursor.tokens();
        List<String> paths = new ArrayList<>();
        int token = from;
        while (token + 1 < cursor.limit() && tokens.word(token) != Word.LOCATION) {
            token++;
        }
        int end = cursor.afterGroup(token + 1);
        for (int inner = token + 1; inner < Math.min(end, cursor.limit()); inner++) {
            if (tokens.kind(inner) == TokenKind.STRING) {
                paths.add(tokens.contentOf(inner));
            }
        }
        return paths;
    }
}
