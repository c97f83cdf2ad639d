package dev.stranglerfig.analyzer.lineage;

import dev.stranglerfig.analyzer.intake.StatementReader;
import dev.stranglerfig.analyzer.script.SqlScript;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Tokens;
import dev.stranglerfig.analyzer.statement.Alias;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Source;
import dev.stranglerfig.warehouse.dialect.Dialects;
import dev.stranglerfig.warehouse.dialect.SqlDialect;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A script with its table aliases renamed. An alias is renamed where its tokens can only be the alias: as often alone as the statements give it
 * to a source, otherwise before a dot, and no table, schema or routine is called so.
 */
final class RenamedAliases {

    /** Ends every new name, so that output names which spell an expression can be compared without it. */
    static final String ENDING = "_renamed";

    private final Map<String, Integer> given = new HashMap<>();
    private final Set<String> otherwise = new HashSet<>();
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private RenamedAliases() {}

    /** The script with new names, or nothing when it has no alias that can be renamed. */
    static Optional<SqlScript> of(SqlScript script) {
        SqlDialect dialect = Dialects.named(script.dialect());
        RenamedAliases found = new RenamedAliases();
        new StatementReader().read(script, dialect).statements().forEach(found::visit);
        Tokens tokens = Tokens.of(script.text(), dialect);
        Set<String> names = found.renamable(tokens);
        if (names.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(SqlScript.of(script.path(), script.dialect(), renamed(tokens, names)));
    }

    private static String renamed(Tokens tokens, Set<String> names) {
        StringBuilder result = new StringBuilder();
        int position = 0;
        for (int token = 0; token < tokens.size(); token++) {
            if (isName(tokens, token) && names.contains(tokens.nameOf(token)) && !follows(tokens, token)) {
                result.append(tokens.text(), position, tokens.start(token)).append(newName(tokens, token));
                position = tokens.end(token);
            }
        }
        return result.append(tokens.text().substring(position)).toString();
    }

    private static String newName(Tokens tokens, int token) {
        String written = tokens.textOf(token);
        if (tokens.kind(token) == TokenKind.WORD) {
            return written + ENDING;
        }
        String ending = tokens.dialect().identifiers().fold(ENDING);
        return written.substring(0, written.length() - 1) + ending + written.charAt(written.length() - 1);
    }

    private Set<String> renamable(Tokens tokens) {
        Map<String, Integer> alone = new HashMap<>();
        for (int token = 0; token < tokens.size(); token++) {
            if (isName(tokens, token) && !follows(tokens, token) && !leads(tokens, token)) {
                alone.merge(tokens.nameOf(token), 1, Integer::sum);
            }
        }
        Set<String> names = new HashSet<>(given.keySet());
        names.removeIf(name -> otherwise.contains(name) || !given.get(name).equals(alone.get(name)));
        return names;
    }

    private static boolean isName(Tokens tokens, int token) {
        return tokens.kind(token) == TokenKind.WORD || tokens.kind(token) == TokenKind.QUOTED_NAME;
    }

    private static boolean follows(Tokens tokens, int token) {
        return token > 0 && tokens.kind(token - 1) == TokenKind.DOT;
    }

    private static boolean leads(Tokens tokens, int token) {
        return token + 1 < tokens.size() && tokens.kind(token + 1) == TokenKind.DOT;
    }

    /** Finds the aliases of sources, and the first parts of the names of tables, in a record and all that it holds. */
    private void visit(Object value) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(this::visit);
        } else if (value instanceof Collection<?> collection) {
            collection.forEach(this::visit);
        } else if (value instanceof Record record && seen.add(record)) {
            note(record);
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                visit(valueOf(component, record));
            }
        }
    }

    private void note(Record record) {
        if (record instanceof Alias alias) {
            given.merge(alias.name(), 1, Integer::sum);
        } else if (record instanceof Source.Table table) {
            otherwise.add(table.name().first());
        } else if (record instanceof QualifiedName name && !name.isQualified()) {
            otherwise.add(name.first());
        }
    }

    private static Object valueOf(RecordComponent component, Record record) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException failure) {
            throw new AssertionError(failure);
        }
    }
}
