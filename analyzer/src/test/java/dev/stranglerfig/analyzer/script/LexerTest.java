package dev.stranglerfig.analyzer.script;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stranglerfig.config.name.DialectName;
import dev.stranglerfig.warehouse.dialect.Dialects;
import dev.stranglerfig.warehouse.dialect.SqlDialect;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LexerTest {

    private static final SqlDialect POSTGRES = Dialects.named(new DialectName("postgres"));
    private static final SqlDialect DUCKDB = Dialects.named(new DialectName("duckdb"));

    @Test
    void quotesHideWhatIsBetweenThem() {
        assertThat(shape("select 'it''s; --', \"a\"\"b\", E'x\\'y', $$;'$$, $t$ $$ $t$"))
                .containsExactly(
                        "WORD select",
                        "STRING 'it''s; --'",
                        "COMMA ,",
                        "QUOTED_NAME \"a\"\"b\"",
                        "COMMA ,",
                        "STRING E'x\\'y'",
                        "COMMA ,",
                        "DOLLAR_STRING $$;'$$",
                        "COMMA ,",
                        "DOLLAR_STRING $t$ $$ $t$");
    }

    @Test
    void commentsNestAndAreLayout() {
        assertThat(shape("a /* b /* c */ d */ e -- f\ng")).containsExactly("WORD a", "WORD e", "WORD g");
    }

    @Test
    void blockCommentsOfDuckDbDoNotNest() {
        assertThat(Tokens.of("a /* /* */ b", DUCKDB).size()).isEqualTo(2);
    }

    @Test
    void operatorsEndBeforeCommentsAndSigns() {
        assertThat(shape("a<=-1+b--c\n->>'k'"))
                .containsExactly(
                        "WORD a",
                        "SYMBOL <=",
                        "SYMBOL -",
                        "NUMBER 1",
                        "SYMBOL +",
                        "WORD b",
                        "SYMBOL ->>",
                        "STRING 'k'");
    }

    @Test
    void aStarIsAnOperatorOfItsOwn() {
        assertThat(shape("count(*)/2.5e3"))
                .containsExactly("WORD count", "OPEN (", "SYMBOL *", "CLOSE )", "SYMBOL /", "NUMBER 2.5e3");
    }

    @Test
    void parametersAreToldFromCastsAndSlices() {
        assertThat(shape("$1 :v :'v' :\"v\" a::int b[1:n] ${env}.t x := 1"))
                .containsExactly(
                        "PARAMETER $1",
                        "PARAMETER :v",
                        "PARAMETER :'v'",
                        "PARAMETER :\"v\"",
                        "WORD a",
                        "SYMBOL ::",
                        "WORD int",
                        "WORD b",
                        "OPEN_SQUARE [",
                        "NUMBER 1",
                        "SYMBOL :",
                        "WORD n",
                        "CLOSE_SQUARE ]",
                        "PARAMETER ${env}",
                        "DOT .",
                        "WORD t",
                        "WORD x",
                        "SYMBOL :=",
                        "NUMBER 1");
    }

    @Test
    void rangesAreNoNumbers() {
        assertThat(shape("1..10")).containsExactly("NUMBER 1", "SYMBOL ..", "NUMBER 10");
        assertThat(shape("1...5")).containsExactly("NUMBER 1", "SYMBOL ..", "NUMBER .5");
    }

    @Test
    void dataOfCopyIsOneToken() {
        assertThat(shape("copy t from stdin;\n1\tit's\n\\.\nselect 1"))
                .containsExactly(
                        "WORD copy",
                        "WORD t",
                        "WORD from",
                        "WORD stdin",
                        "SEMICOLON ;",
                        "DATA \n1\tit's\n\\.",
                        "WORD select",
                        "NUMBER 1");
    }

    @Test
    void clientCommandsEndWithTheirLine() {
        assertThat(shape("\\set x 'a b'\nselect 1 \\gexec"))
                .containsExactly("META \\set x 'a b'", "WORD select", "NUMBER 1", "META \\gexec");
    }

    @Test
    void whatIsNeverClosedIsOneTokenToTheEnd() {
        assertThat(shape("a 'b")).containsExactly("WORD a", "UNCLOSED 'b");
        assertThat(shape("a /* b")).containsExactly("WORD a", "UNCLOSED /* b");
        assertThat(shape("a $x$ b")).containsExactly("WORD a", "UNCLOSED $x$ b");
    }

    @Test
    void blanksOfUnicodeAreLayout() {
        assertThat(shape("a\u00A0b\u200Bc\u3000d")).containsExactly("WORD a", "WORD b", "WORD c", "WORD d");
    }

    @Test
    void bracketsKnowTheirPartnersAndASemicolonClosesTheBooks() {
        Tokens tokens = Tokens.of("f(a[1], (b); g(c)", POSTGRES);
        assertThat(tokens.partner(1)).isEqualTo(Tokens.NO_PARTNER);
        assertThat(tokens.partner(3)).isEqualTo(5);
        int last = tokens.size() - 1;
        assertThat(tokens.partner(last)).isEqualTo(last - 2);
    }

    private static List<String> shape(String text) {
        Tokens tokens = Tokens.of(text, POSTGRES);
        List<String> shape = new ArrayList<>();
        for (int token = 0; token < tokens.size(); token++) {
            shape.add(tokens.kind(token) + " " + tokens.textOf(token));
        }
        return shape;
    }
}
