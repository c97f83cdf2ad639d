package dev.stranglerfig.analyzer.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stranglerfig.analyzer.script.SqlScript;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Tokens;
import dev.stranglerfig.config.name.DialectName;
import dev.stranglerfig.warehouse.dialect.Dialects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.sf.jsqlparser.JSQLParserException;
import net.sf.jsqlparser.parser.CCJSqlParser;
import net.sf.jsqlparser.parser.CCJSqlParserConstants;
import net.sf.jsqlparser.parser.ParseException;
import net.sf.jsqlparser.parser.StringProvider;
import net.sf.jsqlparser.parser.TokenMgrException;
import net.sf.jsqlparser.statement.Statement;
import net.sf.jsqlparser.statement.UnsupportedStatement;
import net.sf.jsqlparser.statement.delete.Delete;
import net.sf.jsqlparser.statement.insert.Insert;
import net.sf.jsqlparser.statement.merge.Merge;
import net.sf.jsqlparser.statement.select.Select;
import net.sf.jsqlparser.statement.update.Update;
import net.sf.jsqlparser.util.TablesNamesFinder;
import org.junit.jupiter.api.Test;

/** Every statement of the golden scripts that another parser reads whole must name the same tables by both. */
class SecondOpinionTest {

    /** Beside the scripts of a dialect: a line {@code case: why ours is right} for every case about which the two differ. */
    private static final String EXPLANATIONS = "second-opinion.txt";

    @Test
    void bothNameTheSameTables() throws IOException {
        int compared = 0;
        List<String> differences = new ArrayList<>();
        for (Path file : GoldenFiles.scripts()) {
            String name = file.getFileName().toString().replace(".sql", "");
            SqlScript script = GoldenFiles.script(file);
            Set<String> explained = explained(file);
            for (String statement : statements(script)) {
                Optional<Set<String>> theirs = theirs(statement);
                if (theirs.isPresent()) {
                    compared++;
                    Set<String> ours = ours(statement, script.dialect());
                    if (!ours.equals(theirs.get()) && !explained.contains(name)) {
                        differences.add(script.dialect() + "/" + name + ": ours " + ours + ", theirs " + theirs.get()
                                + "\n" + statement);
                    }
                }
            }
        }
        assertThat(differences).isEmpty();
        assertThat(compared).isGreaterThanOrEqualTo(70);
    }

    private static Set<String> explained(Path script) throws IOException {
        Path explanations = script.resolveSibling(EXPLANATIONS);
        if (!Files.exists(explanations)) {
            return Set.of();
        }
        Set<String> names = new TreeSet<>();
        for (String line : Files.readAllLines(explanations)) {
            names.add(line.substring(0, line.indexOf(':')));
        }
        return names;
    }

    private static Set<String> ours(String statement, DialectName dialect) {
        TablesRead tables = QueryTables.of(statement, Dialects.named(dialect), List.of());
        Set<String> names = new TreeSet<>();
        Stream.concat(tables.reads().stream(), tables.writes().stream())
                .map(mention -> String.join(".", mention.table().parts()).toLowerCase(Locale.ROOT))
                .forEach(names::add);
        return names;
    }

    /** The other opinion, or empty when it has none: it did not read the statement, or not all of it. */
    private static Optional<Set<String>> theirs(String text) {
        try {
            CCJSqlParser parser = new CCJSqlParser(new StringProvider(text));
            Statement statement = parser.Statement();
            boolean whole = parser.getNextToken().kind == CCJSqlParserConstants.EOF;
            if (!whole || !isData(statement)) {
                return Optional.empty();
            }
            Set<String> names = new TreeSet<>();
            for (String name : TablesNamesFinder.findTables(text)) {
                names.add(name.replace("\"\"", "\uE000")
                        .replace("\"", "")
                        .replaceAll("[\\[\\]`]", "")
                        .replace("\uE000", "\"")
                        .toLowerCase(Locale.ROOT));
            }
            return Optional.of(names);
        } catch (ParseException | TokenMgrException | JSQLParserException | UnsupportedOperationException unread) {
            return Optional.empty();
        }
    }

    private static boolean isData(Statement statement) {
        return !(statement instanceof UnsupportedStatement)
                && (statement instanceof Select
                        || statement instanceof Insert
                        || statement instanceof Update
                        || statement instanceof Delete
                        || statement instanceof Merge);
    }

    /** The statements of a script, and those in the bodies it holds. */
    private static List<String> statements(SqlScript script) {
        List<String> found = new ArrayList<>();
        collect(script.text(), script, found);
        return found;
    }

    private static void collect(String text, SqlScript script, List<String> found) {
        Tokens tokens = Tokens.of(text, Dialects.named(script.dialect()));
        int start = 0;
        for (int token = 0; token < tokens.size(); token++) {
            TokenKind kind = tokens.kind(token);
            if (kind == TokenKind.DOLLAR_STRING) {
                String body = tokens.textOf(token);
                int tag = body.indexOf('$', 1) + 1;
                collect(body.substring(tag, body.length() - tag), script, found);
            }
            if (kind == TokenKind.SEMICOLON) {
                found.add(text.substring(start, tokens.start(token)));
                start = tokens.end(token);
            }
        }
    }
}
