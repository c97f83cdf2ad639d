package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Reads {@code IN p_day date DEFAULT now(), OUT total numeric}: the names are what matters. */
public final class ParameterReader {

    private static final Set<Word> MODES = EnumSet.of(Word.IN, Word.OUT, Word.INOUT, Word.VARIADIC);
    private static final Set<Word> SECOND_TYPE_WORDS =
            EnumSet.of(Word.PRECISION, Word.VARYING, Word.WITH, Word.WITHOUT);

    private ParameterReader() {}

    public static void read(TokenCursor inner, List<String> names) {
        while (!inner.atEnd()) {
            inner.acceptAny(MODES);
            if (isNamed(inner)) {
                NameReader.simple(inner).ifPresent(names::add);
            }
            inner.acceptAny(MODES);
            TypeReader.read(inner);
            while (!inner.atEnd() && !inner.is(TokenKind.COMMA)) {
                inner.skipGroup(SkipRule.ROUTINE_OPTIONS);
            }
            inner.accept(TokenKind.COMMA);
        }
    }

    /** A name is followed by its type; a type alone by a comma, a bracket, a dot or a default. */
    private static boolean isNamed(TokenCursor inner) {
        boolean first = inner.is(TokenKind.WORD) || inner.is(TokenKind.QUOTED_NAME);
        boolean second = inner.isAhead(1, TokenKind.WORD) || inner.isAhead(1, TokenKind.QUOTED_NAME);
        Word next = inner.wordAhead(1);
        boolean typeGoesOn = next != null && (SECOND_TYPE_WORDS.contains(next) || next == Word.DEFAULT);
        return first && second && !typeGoesOn;
    }
}
