package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Call;
import dev.stranglerfig.analyzer.statement.Expression;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code EXECUTE [IMMEDIATE] text [INTO variables] [USING arguments]}, its clauses in either order. */
public final class DynamicReader {

    private DynamicReader() {}

    public static Call.Dynamic read(
            Grammar grammar, TokenCursor cursor, List<QualifiedName> carrier, Call.Dynamic.Returned returned) {
        int first = cursor.position();
        cursor.accept(Word.EXECUTE);
        cursor.accept(Word.IMMEDIATE);
        Expression text = grammar.expressions().read(cursor);
        List<QualifiedName> targets = new ArrayList<>(carrier);
        List<Expression> arguments = new ArrayList<>();
        boolean goesOn = true;
        while (goesOn) {
            goesOn = cursor.accept(Word.INTO);
            if (goesOn) {
                cursor.accept(Word.STRICT);
                targets.addAll(TargetReader.list(cursor));
            }
            if (cursor.accept(Word.USING)) {
                arguments.addAll(grammar.expressions().list(cursor));
                goesOn = true;
            }
        }
        return new Call.Dynamic(cursor.spanFrom(first), text, arguments, targets, returned);
    }
}
