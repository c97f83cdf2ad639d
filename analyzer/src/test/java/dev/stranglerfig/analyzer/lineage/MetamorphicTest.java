package dev.stranglerfig.analyzer.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stranglerfig.analyzer.script.SqlScript;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Tokens;
import dev.stranglerfig.warehouse.dialect.Dialects;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What does not matter to the database does not matter to us: comments, layout, the case of words. */
class MetamorphicTest {

    static Stream<Path> cases() {
        return GoldenFiles.scripts().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void tokensAndGapsJoinedAreTheFile(Path file) {
        SqlScript script = GoldenFiles.script(file);
        Tokens tokens = Tokens.of(script.text(), Dialects.named(script.dialect()));
        StringBuilder joined = new StringBuilder();
        int position = 0;
        for (int token = 0; token < tokens.size(); token++) {
            assertThat(tokens.start(token)).isGreaterThanOrEqualTo(position);
            joined.append(script.text(), position, tokens.start(token)).append(tokens.textOf(token));
            position = tokens.end(token);
        }
        assertThat(joined.append(script.text().substring(position))).hasToString(script.text());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void commentsAndLayoutChangeNothing(Path file) {
        SqlScript script = GoldenFiles.script(file);
        String text = rewritten(script, " /* ; select 1 from x.y ' */ -- ' $$ (\n\t", false);
        assertSame(script, text);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void theCaseOfWordsChangesNothing(Path file) {
        SqlScript script = GoldenFiles.script(file);
        assertSame(script, rewritten(script, "", true));
    }

    private static void assertSame(SqlScript script, String text) {
        ScriptLineage expected = lineage(script);
        ScriptLineage actual = lineage(SqlScript.of(script.path(), script.dialect(), text));
        assertThat(LineageText.shape(actual)).as(text).isEqualTo(LineageText.shape(expected));
        assertThat(LineageText.columnShape(actual)).as(text).isEqualTo(LineageText.columnShape(expected));
        assertThat(actual.inputs()).isEqualTo(expected.inputs());
        assertThat(actual.outputs()).isEqualTo(expected.outputs());
        assertThat(actual.calls()).isEqualTo(expected.calls());
        assertThat(actual.facts()).isEqualTo(expected.facts());
        assertThat(actual.account().unread()).hasSameSizeAs(expected.account().unread());
    }

    /** The script with something in every gap, inside bodies too, or with its bare words in capitals. */
    private static String rewritten(SqlScript script, String gap, boolean capitals) {
        return rewritten(script.text(), script, gap, capitals);
    }

    private static String rewritten(String text, SqlScript script, String gap, boolean capitals) {
        Tokens tokens = Tokens.of(text, Dialects.named(script.dialect()));
        StringBuilder result = new StringBuilder();
        int position = 0;
        for (int token = 0; token < tokens.size(); token++) {
            String between = text.substring(position, tokens.start(token));
            result.append(between);
            if (!between.isEmpty() && mayGrow(tokens, token)) {
                result.append(gap);
            }
            result.append(word(tokens, token, script, gap, capitals));
            position = tokens.end(token);
        }
        return result.append(text.substring(position)).toString();
    }

    private static String word(Tokens tokens, int token, SqlScript script, String gap, boolean capitals) {
        String text = tokens.textOf(token);
        if (tokens.kind(token) == TokenKind.DOLLAR_STRING && !text.contains("plpy")) {
            int tag = text.indexOf('$', 1) + 1;
            String plain = gap.replace("$$", "");
            String body = rewritten(text.substring(tag, text.length() - tag), script, plain, capitals);
            return text.substring(0, tag) + body + text.substring(text.length() - tag);
        }
        if (capitals && tokens.kind(token) == TokenKind.WORD) {
            return text.toUpperCase(Locale.ROOT);
        }
        return text;
    }

    /** Not before what the client reads by lines. */
    private static boolean mayGrow(Tokens tokens, int token) {
        return tokens.kind(token) != TokenKind.META
                && tokens.kind(token) != TokenKind.DATA
                && tokens.kind(token) != TokenKind.UNCLOSED
                && (token == 0 || tokens.kind(token - 1) != TokenKind.META);
    }

    private static ScriptLineage lineage(SqlScript script) {
        return new LineageBuilder()
                .build(List.of(script), Optional.empty())
                .scripts()
                .get(0);
    }
}
