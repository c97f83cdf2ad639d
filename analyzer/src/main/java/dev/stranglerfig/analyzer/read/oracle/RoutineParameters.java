package dev.stranglerfig.analyzer.read.oracle;

import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.NameReader;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.read.TypeReader;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code (p_day IN DATE DEFAULT SYSDATE, p_rows IN OUT NOCOPY t_rows)}. */
final class RoutineParameters {

    private final Grammar grammar;
    private final List<String> names = new ArrayList<>();
    private final List<String> results = new ArrayList<>();

    RoutineParameters(Grammar grammar) {
        this.grammar = grammar;
    }

    List<String> names() {
        return names;
    }

    /** Those that are OUT. */
    List<String> results() {
        return results;
    }

    void read(TokenCursor inner) {
        while (!inner.atEnd()) {
            parameter(inner);
            while (!inner.atEnd() && !inner.accept(TokenKind.COMMA)) {
                inner.unread(inner.unexpected());
            }
        }
    }

    private void parameter(TokenCursor inner) {
        String name = NameReader.simple(inner).orElse("");
        if (name.isEmpty()) {
            return;
        }
        names.add(name);
        inner.accept(Word.IN);
        if (inner.accept(Word.OUT)) {
            results.add(name);
        }
        inner.accept(Word.NOCOPY);
        TypeReader.read(inner);
        if (inner.accept(Word.DEFAULT) || inner.acceptSymbol(":=")) {
            grammar.expressions().read(inner);
        }
    }
}
