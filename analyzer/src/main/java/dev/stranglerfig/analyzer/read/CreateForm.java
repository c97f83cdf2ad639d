package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Define;
import dev.stranglerfig.analyzer.statement.Lifetime;
import dev.stranglerfig.analyzer.statement.Statement;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** {@code CREATE [OR REPLACE] [TEMPORARY] ...}: finds the kind of object and hands over to its reader. */
final class CreateForm implements StatementForm {

    private static final Set<Word> OR_WORDS = EnumSet.of(Word.REPLACE, Word.ALTER, Word.REFRESH);

    private static final Set<Word> TEMPORARY = EnumSet.of(Word.TEMP, Word.TEMPORARY, Word.VOLATILE);

    private static final Set<Word> QUALIFIERS = EnumSet.of(
            Word.GLOBAL,
            Word.LOCAL,
            Word.TEMP,
            Word.TEMPORARY,
            Word.VOLATILE,
            Word.UNLOGGED,
            Word.FOREIGN,
            Word.MATERIALIZED,
            Word.RECURSIVE,
            Word.CONSTRAINT,
            Word.SET,
            Word.MULTISET,
            Word.TRANSIENT,
            Word.EXTERNAL,
            Word.DYNAMIC,
            Word.ICEBERG,
            Word.HYBRID,
            Word.SECURE,
            Word.FORCE,
            Word.NO,
            Word.EDITIONABLE,
            Word.NONEDITIONABLE,
            Word.PRIVATE,
            Word.SHARDED,
            Word.IMMUTABLE,
            Word.STREAMING,
            Word.LIVE,
            Word.FLEX,
            Word.SYSTEM,
            Word.VIRTUAL,
            Word.AGGREGATE);

    private final Map<Word, CreatedForm> forms = new EnumMap<>(Word.class);

    CreateForm(Grammar grammar) {
        RoutineForm routine = new RoutineForm(grammar);
        forms.put(Word.TABLE, new CreateTableForm(grammar));
        forms.put(Word.VIEW, new CreateViewForm(grammar));
        forms.put(Word.FUNCTION, routine);
        forms.put(Word.PROCEDURE, routine);
        forms.put(Word.TRIGGER, new TriggerForm());
        forms.put(Word.RULE, new RuleForm(grammar));
        grammar.idiom().creations(grammar, forms);
    }

    @Override
    public Statement read(StatementHead head) {
        TokenCursor cursor = head.cursor();
        cursor.advance();
        if (cursor.accept(Word.OR)) {
            cursor.acceptAny(OR_WORDS);
        }
        Lifetime lifetime = qualifiers(cursor);
        Word kind = cursor.word();
        CreatedForm form = kind == null ? null : forms.get(kind);
        if (form == null) {
            OtherObjects.skip(cursor);
            return new Define.Other(head.span());
        }
        cursor.advance();
        return form.read(head, lifetime);
    }

    /** Adjectives, up to the kind of object that they describe; a word that is no adjective ends them. */
    private Lifetime qualifiers(TokenCursor cursor) {
        Lifetime lifetime = Lifetime.PERMANENT;
        while (owner(cursor) || (cursor.isAny(QUALIFIERS) && cursor.isAhead(1, TokenKind.WORD))) {
            if (cursor.isAny(TEMPORARY)) {
                lifetime = Lifetime.TEMPORARY;
            }
            if (cursor.isAny(QUALIFIERS)) {
                cursor.advance();
            }
        }
        return lifetime;
    }

    /** MySQL's {@code DEFINER = user@host}, {@code ALGORITHM = MERGE} and {@code SQL SECURITY INVOKER}. */
    private boolean owner(TokenCursor cursor) {
        boolean said = cursor.isSymbolAhead(1, "=") || cursor.isSequence(Word.SQL, Word.SECURITY);
        int token = cursor.position() + 1;
        while (said && token < cursor.limit()) {
            Word word = cursor.tokens().word(token);
            if (word != null && (forms.containsKey(word) || word == Word.SQL)) {
                cursor.skipTo(token, SkipRule.PRIVILEGES);
                return true;
            }
            token++;
        }
        return false;
    }
}
