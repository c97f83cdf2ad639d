package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads {@code IN p_day date DEFAULT now(), OUT total numeric}: the names are what matters. */
public final class ParameterReader {

    private static final Set<Word> MODES = EnumSet.of(Word.IN, Word.OUT, Word.INOUT, Word.VARIADIC);
    private static final Set<Word> SECOND_TYPE_WORDS =
            EnumSet.of(Word.PRECISION, Word.VARYING, Word.WITH, Word.WITHOUT);

    private ParameterReader() {}

    /** Adds all names, and gives back those of OUT and INOUT. */
    public static List<String> read(TokenCursor inner, List<String> names) {
        List<String> given = new ArrayList<>();
        while (!inner.atEnd()) {
            boolean out = inner.is(Word.OUT) || inner.is(Word.INOUT);
            inner.acceptAny(MODES);
            if (isNamed(inner)) {
                Optional<String> name = NameReader.simple(inner);
                name.ifPresent(names::add);
                name.filter(found -> out).ifPresent(given::add);
            }
            inner.acceptAny(MODES);
            TypeReader.read(inner);
            while (!inner.atEnd() && !inner.is(TokenKind.COMMA)) {
                inner.skipGroup(SkipRule.ROUTINE_OPTIONS);
            }
            inner.accept(TokenKind.COMMA);
        }
        return given;
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
