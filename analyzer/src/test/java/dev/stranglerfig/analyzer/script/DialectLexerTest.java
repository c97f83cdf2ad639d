package dev.stranglerfig.analyzer.script;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stranglerfig.config.name.DialectName;
import dev.stranglerfig.warehouse.dialect.Dialects;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each dialect makes of the same characters: the dialect, a text, and the kinds of its tokens with the tokens. */
class DialectLexerTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '§',
            quoteCharacter = '¬',
            value = {
                "tsql § [Order]]s].[x] § QUOTED_NAME:[Order]]s] DOT:. QUOTED_NAME:[x]",
                "tsql § #t ##u @v @@rowcount $action § WORD:#t WORD:##u VARIABLE:@v VARIABLE:@@rowcount VARIABLE:$action",
                "tsql § a=@b+-1 § WORD:a SYMBOL:= VARIABLE:@b SYMBOL:+ SYMBOL:- NUMBER:1",
                "tsql § base..t $(db).u § WORD:base DOT:. DOT:. WORD:t PARAMETER:$(db) DOT:. WORD:u",
                "tsql § DROP TRIGGER <t, sysname, x> f_<c, sysname, y>(type <b OR b> 1) § WORD:DROP WORD:TRIGGER PARAMETER:<t, sysname, x>"
                        + " WORD:f_ PARAMETER:<c, sysname, y> OPEN:( WORD:type SYMBOL:< WORD:b WORD:OR"
                        + " WORD:b SYMBOL:> NUMBER:1 CLOSE:)",
                "tsql § x'a' N'it''s' § WORD:x STRING:'a' STRING:N'it''s'",
                "tsql § /* a /* b */ c */ d § WORD:d",
                "oracle § q'[it's]' nq'!a'b!' q'(x)' § STRING:q'[it's]' STRING:nq'!a'b!' STRING:q'(x)'",
                "oracle § &env..t &&env._u &1 :new.id a@far § PARAMETER:&env. DOT:. WORD:t PARAMETER:&&env. WORD:_u"
                        + " PARAMETER:&1 PARAMETER::new DOT:. WORD:id WORD:a SYMBOL:@ WORD:far",
                "oracle § sys$x#y § WORD:sys$x#y",
                "mysql § `a``b` \"it's\" 'x\\'y' § QUOTED_NAME:`a``b` STRING:\"it's\" STRING:'x\\'y'",
                "mysql § a--1 § WORD:a SYMBOL:- SYMBOL:- NUMBER:1",
                "mysql § a -- b § WORD:a",
                "mysql § a # b § WORD:a",
                "mysql § /*!40101 SET */ x /* y */ § WORD:SET WORD:x",
                "mysql § @a:=@@b 2020_orders 1e5 § VARIABLE:@a SYMBOL::= VARIABLE:@@b WORD:2020_orders NUMBER:1e5",
                "bigquery § r'a\\'b' '''it's''' \"x\" `p-1.d.t` § STRING:r'a\\'b' STRING:'''it's''' STRING:\"x\" QUOTED_NAME:`p-1.d.t`",
                "bigquery § @p + @@error.message # end § VARIABLE:@p SYMBOL:+ VARIABLE:@@error DOT:. WORD:message",
                "snowflake § v:a.b[0]::int = :p § WORD:v SYMBOL:: WORD:a DOT:. WORD:b OPEN_SQUARE:[ NUMBER:0 CLOSE_SQUARE:]"
                        + " SYMBOL::: WORD:int SYMBOL:= PARAMETER::p",
                "snowflake § @st/a/b.csv @~/x @%t (@s) § STAGE:@st/a/b.csv STAGE:@~/x STAGE:@%t OPEN:( STAGE:@s CLOSE:)",
                "snowflake § $1:x $v $$a;b$$ // c § PARAMETER:$1 SYMBOL:: WORD:x VARIABLE:$v DOLLAR_STRING:$$a;b$$",
                "snowflake § 'a\\'b' &x db..t § STRING:'a\\'b' PARAMETER:&x WORD:db DOT:. DOT:. WORD:t",
                "hive § ${hiveconf:d} `a` \"b\" 1st_t § PARAMETER:${hiveconf:d} QUOTED_NAME:`a` STRING:\"b\" WORD:1st_t",
                "clickhouse § {id:UInt8} # c § PARAMETER:{id:UInt8}",
                "teradata § #v w$1 t.a MOD 2 § WORD:#v WORD:w$1 WORD:t DOT:. WORD:a WORD:MOD NUMBER:2",
                "duckdb § {'a': 1} $p § OPEN_BRACE:{ STRING:'a' SYMBOL:: NUMBER:1 CLOSE_BRACE:} VARIABLE:$p",
                "sqlite § [a b] ?1 @x :y $z § QUOTED_NAME:[a b] PARAMETER:?1 VARIABLE:@x PARAMETER::y VARIABLE:$z",
                "trino § a = ? AND b = {{ var('x') }} § WORD:a SYMBOL:= PARAMETER:? WORD:AND WORD:b SYMBOL:= PARAMETER:{{ var('x') }}",
                "ansi § a = %s AND b=%(c)s AND d % s § WORD:a SYMBOL:= PARAMETER:%s WORD:AND WORD:b SYMBOL:= PARAMETER:%(c)s"
                        + " WORD:AND WORD:d SYMBOL:% WORD:s",
                "ansi § {% if x %} a {# no #} {% endif %} FROM {schema}.t, <db>.u § WORD:a WORD:FROM PARAMETER:{schema} DOT:. WORD:t"
                        + " COMMA:, PARAMETER:<db> DOT:. WORD:u",
                "postgres § a ? 'k' AND b = ? § WORD:a SYMBOL:? STRING:'k' WORD:AND WORD:b SYMBOL:= PARAMETER:?",
                "postgres § JSON_OBJECT('k':b) a <@ b -> -1 § WORD:JSON_OBJECT OPEN:( STRING:'k' SYMBOL:: WORD:b CLOSE:) WORD:a"
                        + " SYMBOL:<@ WORD:b SYMBOL:-> SYMBOL:- NUMBER:1",
                "ansi § \u201Ca\u201D b é \uFF0Cc § STRAY:\u201C WORD:a STRAY:\u201D WORD:b WORD:é STRAY:\uFF0C WORD:c",
                "flink § `a`.b § QUOTED_NAME:`a` DOT:. WORD:b",
            })
    void eachDialectCutsInItsOwnWay(String dialect, String text, String expected) {
        assertThat(String.join(" ", shape(dialect, text))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '§',
            quoteCharacter = '¬',
            value = {
                "tsql § SELECT 1/GO/SELECT go/ go 5 -- x/:setvar a b/x § WORD NUMBER SEPARATOR WORD WORD SEPARATOR META WORD",
                "oracle § SET ECHO OFF/SPOOL a.txt/SELECT 1/2;/@run.sql § META META WORD NUMBER NUMBER SEMICOLON META",
                "oracle § SET ROLE x;/PROMPT -/ more/REM it's § WORD WORD WORD SEMICOLON META META",
                "oracle § BEGIN/a;/EXIT WHEN b;/END;/~/EXIT § WORD WORD SEMICOLON WORD WORD WORD SEMICOLON WORD SEMICOLON"
                        + " SEPARATOR META",
                "teradata § .LOGON a,b/SELECT t/.x;/.IF x THEN .QUIT 8 § META WORD WORD DOT WORD SEMICOLON META",
                "teradata § .IMPORT INFILE a/  LAYOUT b;/SELECT 1 § META WORD NUMBER",
                "mysql § DELIMITER $$/BEGIN a; END$$/DELIMITER ;/SELECT 1\\G § META WORD WORD SEMICOLON WORD SEPARATOR META WORD NUMBER"
                        + " SEPARATOR",
                "snowflake § !source a.sql/SELECT 1;/!set b § META WORD NUMBER SEMICOLON META",
                "hive § !ls;/set a=b; § META WORD WORD SYMBOL WORD SEMICOLON",
                "vertica § \\set a b/SELECT 1 \\g § META WORD NUMBER META",
                "databricks § SELECT 1/-- COMMAND ----------/SELECT 2 -- COMMAND § WORD NUMBER SEPARATOR WORD NUMBER",
                "oracle § $ del a.sql/SELECT 1 § META WORD NUMBER",
                "sqlite § .mode csv/SELECT 1 § META WORD NUMBER",
            })
    void eachClientHasItsCommands(String dialect, String lines, String expected) {
        Tokens tokens = tokens(dialect, lines.replace('/', '\n').replace('~', '/'));
        List<String> kinds = new ArrayList<>();
        for (int token = 0; token < tokens.size(); token++) {
            kinds.add(tokens.kind(token).name());
        }
        assertThat(String.join(" ", kinds)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '§',
            quoteCharacter = '¬',
            value = {
                "tsql § [Order]]Line] § order]line",
                "postgres § \"Order\"\"s\" § Order\"s",
                "postgres § Orders § orders",
                "snowflake § Orders § ORDERS",
                "snowflake § \"Orders\" § Orders",
                "bigquery § `P.D.T` § p.d.t",
                "clickhouse § Orders § Orders",
                "mysql § `a``B` § a`b",
            })
    void twoSpellingsOfOneNameAreEqual(String dialect, String name, String expected) {
        assertThat(tokens(dialect, name).nameOf(0)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '§',
            quoteCharacter = '¬',
            value = {
                "oracle § q'[it's]' § it's",
                "mysql § 'it\\'s' § it's",
                "mysql § \"say \"\"x\"\"\" § say \"x\"",
                "bigquery § r'a\\d' § a\\d",
                "bigquery § '''it's''' § it's",
                "postgres § $q$it's$q$ § it's",
                "tsql § N'it''s' § it's",
                "tsql § 'C:\\' § C:\\",
            })
    void theContentOfAStringIsWhatTheServerSees(String dialect, String literal, String expected) {
        QuotedContent content = tokens(dialect, literal).content(0);
        assertThat(content.text()).isEqualTo(expected);
        assertThat(content.offsets()).hasSize(expected.length() + 1).isSorted();
    }

    private static Tokens tokens(String dialect, String text) {
        return Tokens.of(text, Dialects.named(new DialectName(dialect)));
    }

    private static List<String> shape(String dialect, String text) {
        Tokens tokens = tokens(dialect, text);
        List<String> shape = new ArrayList<>();
        for (int token = 0; token < tokens.size(); token++) {
            shape.add(tokens.kind(token) + ":" + tokens.textOf(token));
        }
        return shape;
    }
}
