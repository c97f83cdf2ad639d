package dev.stranglerfig.analyzer.read.bigquery;

import dev.stranglerfig.analyzer.read.Missing;
import dev.stranglerfig.analyzer.read.NameReader;
import dev.stranglerfig.analyzer.read.SkipRule;
import dev.stranglerfig.analyzer.read.StatementForm;
import dev.stranglerfig.analyzer.read.StatementHead;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Content;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Source;
import dev.stranglerfig.analyzer.statement.Statement;
import dev.stranglerfig.analyzer.statement.Write;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code LOAD DATA INTO | OVERWRITE [TEMP TABLE] t [(columns)] ... FROM FILES (uris = ['gs://bucket/a'])}. */
final class LoadDataForm implements StatementForm {

    @Override
    public Statement read(StatementHead head) {
        TokenCursor cursor = head.cursor();
        cursor.accept(Word.LOAD, Word.DATA);
        if (!cursor.accept(Word.INTO)) {
            cursor.accept(Word.OVERWRITE);
        }
        if (!cursor.accept(Word.TEMP)) {
            cursor.accept(Word.TEMPORARY);
        }
        cursor.accept(Word.TABLE);
        Optional<QualifiedName> target = NameReader.qualified(cursor);
        if (target.isEmpty()) {
            return Missing.name(head);
        }
        List<String> paths = new ArrayList<>();
        cursor.skipTo(cursor.find(Word.FROM), SkipRule.STORAGE);
        if (cursor.accept(Word.FROM, Word.FILES) && cursor.is(TokenKind.OPEN)) {
            paths.addAll(FilePaths.read(cursor.inside()));
        }
        cursor.skipAll(SkipRule.STORAGE);
        List<Source> files = paths.stream()
                .<Source>map(path -> new Source.Files(path, Optional.empty()))
                .toList();
        return new Write.Load(head.span(), target.get(), Optional.empty(), Content.ofSources(files));
    }
}
