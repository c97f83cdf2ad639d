package dev.stranglerfig.analyzer.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stranglerfig.analyzer.script.SqlScript;
import dev.stranglerfig.analyzer.script.Tokens;
import dev.stranglerfig.config.name.DialectName;
import dev.stranglerfig.warehouse.dialect.Dialects;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What does not matter to the database does not matter to us: comments, layout, the case of words, the names of aliases. */
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
        SqlScript script = Rewriting.sqlOf(GoldenFiles.script(file));
        assertSame(
                script,
                Rewriting.withGaps(script, " /* ; select 1 from x.y ' */ -- ' $$ (\n\t"),
                UnaryOperator.identity());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void theCaseOfWordsChangesNothing(Path file) {
        SqlScript script = Rewriting.sqlOf(GoldenFiles.script(file));
        assertSame(script, Rewriting.inCapitals(script), spelling(script.dialect()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void theNamesOfAliasesChangeNothing(Path file) {
        SqlScript script = Rewriting.sqlOf(GoldenFiles.script(file));
        RenamedAliases.of(script)
                .ifPresent(renamed ->
                        assertSame(script, renamed, text -> text.replaceAll("(?i)" + RenamedAliases.ENDING, "")));
    }

    @Test
    void aCommonTableIsTheSubqueryItStandsFor() {
        SubqueryPair.all().forEach(pair -> {
            SqlScript expected = SqlScript.of("pair.sql", pair.dialect(), pair.withSubquery());
            SqlScript actual = SqlScript.of("pair.sql", pair.dialect(), pair.withCommonTable());
            assertThat(lineage(expected).columns()).as(expected.text()).isNotEmpty();
            assertSame(expected, actual, UnaryOperator.identity());
        });
    }

    @Test
    void aQuarterOfTheScriptsHaveAnAliasThatCanBeRenamed() {
        long renamed = cases().map(GoldenFiles::script)
                .filter(script -> RenamedAliases.of(Rewriting.sqlOf(script)).isPresent())
                .count();
        assertThat(renamed).isGreaterThan(cases().count() / 4);
    }

    /** Where the case of bare names counts, capitals make other names, the same everywhere. */
    private static UnaryOperator<String> spelling(DialectName dialect) {
        boolean kept = Dialects.named(dialect).identifiers().fold("Aa").equals("Aa");
        return kept ? text -> text.toLowerCase(Locale.ROOT) : UnaryOperator.identity();
    }

    /** @param plain takes out of an answer what the rewriting is known to change in names */
    private static void assertSame(SqlScript script, SqlScript rewritten, UnaryOperator<String> plain) {
        ScriptLineage expected = lineage(script);
        ScriptLineage actual = lineage(rewritten);
        String text = rewritten.text();
        assertThat(plain(LineageText.shape(actual), plain))
                .as(text)
                .isEqualTo(plain(LineageText.shape(expected), plain));
        assertThat(plain(LineageText.columnShape(actual), plain))
                .as(text)
                .isEqualTo(plain(LineageText.columnShape(expected), plain));
        assertThat(plain(actual.inputs(), plain)).as(text).isEqualTo(plain(expected.inputs(), plain));
        assertThat(plain(actual.outputs(), plain)).as(text).isEqualTo(plain(expected.outputs(), plain));
        assertThat(plain(actual.calls(), plain)).as(text).isEqualTo(plain(expected.calls(), plain));
        assertThat(plain(actual.facts(), plain)).as(text).isEqualTo(plain(expected.facts(), plain));
        assertThat(actual.account().unread())
                .as(text)
                .hasSameSizeAs(expected.account().unread());
    }

    private static List<String> plain(List<?> answers, UnaryOperator<String> plain) {
        return answers.stream().map(String::valueOf).map(plain).sorted().toList();
    }

    private static ScriptLineage lineage(SqlScript script) {
        return new LineageBuilder()
                .build(List.of(script), Optional.empty())
                .scripts()
                .get(0);
    }
}
