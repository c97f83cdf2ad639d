package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.CommonTable;
import dev.stranglerfig.analyzer.statement.Statement;
import dev.stranglerfig.analyzer.statement.Unread;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which reader reads which statement, by its first word. */
public final class StatementForms {

    private final Grammar grammar;
    private final Map<Word, StatementForm> forms = new EnumMap<>(Word.class);

    public StatementForms(Grammar grammar) {
        this.grammar = grammar;
        StatementForm select = new SelectForm(grammar);
        forms.put(Word.SELECT, select);
        forms.put(Word.VALUES, select);
        forms.put(Word.TABLE, select);
        forms.put(Word.INSERT, new InsertForm(grammar));
        forms.put(Word.UPDATE, new UpdateForm(grammar));
        forms.put(Word.DELETE, new DeleteForm(grammar));
        forms.put(Word.MERGE, new MergeForm(grammar));
        forms.put(Word.TRUNCATE, new TruncateForm());
        forms.put(Word.CREATE, new CreateForm(grammar));
        forms.put(Word.ALTER, new AlterForm());
        forms.put(Word.DROP, new DropForm());
        forms.put(Word.COPY, new CopyForm(grammar));
        forms.put(Word.REFRESH, new RefreshForm());
        forms.put(Word.SET, new SetForm());
        forms.put(Word.EXPLAIN, new ExplainForm(this));
        forms.put(Word.PREPARE, new PrepareForm(this));
        forms.put(Word.DECLARE, new CursorForm(grammar));
        forms.put(Word.CALL, new CallForm(grammar));
        forms.put(Word.DO, new BlockForm(grammar));
        PassingForm.addTo(forms);
        grammar.idiom().statements(grammar, forms);
    }

    /** Whether the word begins a statement. */
    public boolean begins(Word word) {
        return forms.containsKey(word) || word == Word.WITH;
    }

    /** The statement here; one that nobody knows is unread, up to the cursor's limit. */
    public Statement read(TokenCursor cursor) {
        int first = cursor.position();
        cursor.source().watch().begin();
        Optional<String> refusal = cursor.source().watch().refusal(cursor.limit() - first);
        if (refusal.isPresent()) {
            return unread(cursor, first, refusal.get());
        }
        if (cursor.is(TokenKind.OPEN)) {
            return new SelectForm(grammar).read(new StatementHead(cursor, first, List.of()));
        }
        List<CommonTable> commons = grammar.commons().read(cursor);
        if (!commons.isEmpty() && cursor.is(TokenKind.OPEN)) {
            return new SelectForm(grammar).read(new StatementHead(cursor, first, commons));
        }
        Word word = cursor.word();
        StatementForm form = word == null ? null : forms.get(word);
        if (form == null) {
            return unread(cursor, first, unknown(cursor));
        }
        return form.read(new StatementHead(cursor, first, commons));
    }

    private static String unknown(TokenCursor cursor) {
        if (!cursor.atEnd() && cursor.is(TokenKind.WORD)) {
            return "unknown statement '" + cursor.shortText(cursor.position()) + "'";
        }
        return cursor.unexpected();
    }

    private static Statement unread(TokenCursor cursor, int first, String reason) {
        cursor.unreadTo(cursor.limit(), reason);
        return new Unread(cursor.spanFrom(first), reason);
    }
}
