package dev.stranglerfig.analyzer.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.stranglerfig.config.name.DialectName;
import dev.stranglerfig.warehouse.dialect.Dialects;
import dev.stranglerfig.warehouse.dialect.SqlDialect;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplatesTest {

    private static final SqlDialect ANSI = Dialects.named(new DialectName("ansi"));
    private static final Map<String, String> VALUES = Map.of("env", "prod", "day", "2020-01-01", "hiveconf:x", "y");

    private static final String[] PIECES = {
        "{{",
        "}}",
        "{%",
        "%}",
        " if x ",
        " else ",
        " endif ",
        " macro m ",
        " endmacro ",
        " set a = 'b' ",
        "ref('a')",
        "{#",
        "#}",
        "${env}",
        "&env.",
        "SELECT",
        "FROM",
        "WHERE",
        ",",
        ";",
        " ",
        "\n",
        "a",
        "#!/bin/sh\n",
        "bteq <<EOF\n",
        "EOF\n",
        "hive -e \"",
        "\"",
        "\\",
        "$x",
        "env=1\n"
    };

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '§',
            quoteCharacter = '¬',
            value = {
                "FROM {{ ref('orders') }} o § FROM orders o",
                "FROM {{ ref(\"shop\", \"orders\") }} § FROM orders",
                "FROM {{- ref('orders', v=2) -}} § FROM orders",
                "FROM {{ source('raw', 'order lines') }} § FROM raw.\"order lines\"",
                "FROM {{ var('env') }}.{{ var('none', 'backup') }} § FROM prod.backup",
                "FROM {{ env }}_db.{{ day | upper }} § FROM prod_db.2020-01-01",
                "FROM {{ this }} § FROM {{ this }}",
                "FROM {{ ref(name) }} § FROM {{ ref(name) }}",
                "FROM ${env}.t, &env..u, &&env._v, $(env).w § FROM prod.t, prod.u, prod_v, prod.w",
                "FROM :env.t, {env}.u, %(env)s.v, #{env}.w, <env>.x, @env.y, $env.z"
                        + " § FROM prod.t, prod.u, prod.v, prod.w, prod.x, prod.y, prod.z",
                "FROM ${other}.t WHERE a::env > b § FROM ${other}.t WHERE a::env > b",
                "a = ${hiveconf:day} OR b = ${hiveconf:x} § a = 2020-01-01 OR b = y",
                "{% set t = 'orders' %}FROM {{ t }} § {% set t = 'orders' %}FROM orders",
                "{{ config(materialized='table') }}SELECT 1 §  SELECT 1",
                "{% macro m(a) %} x {{ a }} {% endmacro %}SELECT 1 §  SELECT 1",
                "{% set t %}orders{% endset %}FROM {{ t }} § FROM orders",
                "FROM ${ref(\"orders\")}, ${ref('s', 'o')}, ${ref({name: \"b\", schema: \"a\"})} § FROM orders, s.o, a.b",
                "FROM {{ union(relations=[ref('a'), source('s', 'b')]) }}"
                        + " § FROM (SELECT * FROM a UNION ALL SELECT * FROM s.b)",
                "SELECT {{ star(ref('a')) }} FROM a § SELECT {{ star(ref('a')) }} FROM a",
                "SELECT a, b {{ more_columns('a') }} FROM a § SELECT a, b   FROM a",
                "SELECT 'it {{ says('x') }}' FROM a -- {{ no() }} § SELECT 'it {{ says('x') }}' FROM a -- {{ no() }}",
                "{# {{ ref('a') }} #} x § {# {{ ref('a') }} #} x",
            })
    void whatIsKnownIsFilledIn(String script, String expected) {
        assertThat(new Templates(VALUES).fill(script, ANSI).text().strip()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '§',
            quoteCharacter = '¬',
            value = {
                "{? i ?}SELECT a{? else ?}SELECT b{? endif ?} § SELECT a UNION ALL SELECT b",
                "FROM {? i ?} a {? else ?} b {? endif ?} § FROM a , b",
                "SELECT 1 {? i ?}FROM a{? else ?}FROM b{? endif ?} § SELECT 1 FROM a , b",
                "FROM t {? i ?}WHERE a{? elif j ?}WHERE b{? endif ?} § FROM t WHERE a AND b",
                "SELECT {? i ?} a {? else ?} b {? endif ?} AS c § SELECT a || b AS c",
                "SELECT {? i ?} a, {? else ?} b, {? endif ?} c § SELECT a, b, c",
                "SELECT a {? i ?}, b{? else ?}, c{? endif ?} § SELECT a , b , c",
                "INSERT INTO {? i ?} a {? else ?} b {? endif ?} SELECT 1 § INSERT INTO a SELECT 1",
                "FROM t JOIN {? i ?} a {? else ?} b {? endif ?} ON 1=1 § FROM t JOIN a CROSS JOIN b ON 1=1",
                "{? i ?}INSERT INTO a SELECT 1{? else ?}DELETE FROM b{? endif ?} § INSERT INTO a SELECT 1 ;DELETE FROM b",
                "FROM a {? if x ?}{? i ?} WHERE b {? endif ?}{? endif ?} § FROM a WHERE b",
                "WITH c AS (SELECT 1) {? i ?}, d AS (SELECT 2) SELECT * FROM d{? else ?}SELECT * FROM c{? endif ?}"
                        + " § WITH c AS (SELECT 1) , d AS (SELECT 2) SELECT * FROM d UNION ALL SELECT * FROM c",
                "{? i ?}SELECT a{? else ?}/* b */ SELECT b{? endif ?} § SELECT a UNION ALL /* b */ SELECT b",
                "{? for x in y ?} {{ x }}_a {? if not loop.last ?},{? endif ?}{? endfor ?} § {{ x }}_a ,",
            })
    void bothBranchesOfAConditionStayWhereTheyAreSqlTogether(String script, String expected) {
        String written =
                script.replace("{? i ?}", "{% if i %}").replace("{?", "{%").replace("?}", "%}");
        String text = Templates.WITHOUT_VALUES.fill(written, ANSI).text();
        assertThat(text.replaceAll("\\{%[^%]*%}", " ").replaceAll("\\s+", " ").strip())
                .isEqualTo(expected);
    }

    @Test
    void everyCharacterKnowsWhereItStands() {
        String script = "SELECT a FROM {{ ref('orders') }}.b";
        FilledText filled = Templates.WITHOUT_VALUES.fill(script, ANSI);
        assertThat(filled.text()).isEqualTo("SELECT a FROM orders.b");
        assertThat(filled.offsets()[14]).isEqualTo(14);
        assertThat(filled.offsets()[20]).isEqualTo(script.indexOf(".b"));
        assertThat(filled.offsets()[22]).isEqualTo(script.length());
        assertThat(filled.passages()).isEmpty();
    }

    @Test
    void whatIsLeftOutIsSaid() {
        String script = "{{ config(a='b') }} SELECT {% if a %} x AS {% else %} AS y {% endif %}";
        assertThat(Templates.WITHOUT_VALUES.fill(script, ANSI).passages())
                .containsExactly(
                        new Passage(0, 19, Passage.Kind.TEMPLATE),
                        new Passage(script.indexOf(" AS y"), script.indexOf("{% endif"), Passage.Kind.BRANCH));
    }

    @Test
    void theSqlOfAShellScriptIsFoundAndItsVariablesAreKnown() {
        String script = """
                #!/bin/ksh
                ENV=prod
                echo "SELECT no FROM sql"
                bteq <<EOF
                .LOGON x/y
                INSERT INTO $ENV.a SELECT * FROM ${DAY}_b WHERE c = '\\$d';
                EOF
                hive -e "INSERT INTO c SELECT \\"x\\" FROM d"
                psql <<-'END'
                SELECT $1 FROM e
                \tEND
                exit 0
                """;
        FilledText filled = Templates.WITHOUT_VALUES.fill(script, ANSI);
        assertThat(filled.text().replaceAll("\\s+", " ").strip())
                .isEqualTo(".LOGON x/y INSERT INTO prod.a SELECT * FROM ${DAY}_b WHERE c = '$d'; ; "
                        + "INSERT INTO c SELECT \"x\" FROM d ; SELECT $1 FROM e");
        assertThat(filled.passages())
                .extracting(Passage::kind)
                .containsOnly(Passage.Kind.SHELL)
                .hasSize(4);
    }

    @Test
    void sqlWithLabelsAndShiftsIsNoShellScript() {
        String script = "BEGIN <<again>> SELECT 1 << 2; END;\nSELECT 'psql <<EOF'";
        assertThat(Templates.WITHOUT_VALUES.fill(script, ANSI).text()).isEqualTo(script);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{",
                "{{a()}}",
                "{{ ref('a') }} ",
                "{%",
                "{% if a %}",
                "{% else %}",
                "{% if a %}{% else %}",
                "{% macro m %}",
                "{% set a %}",
                "{#",
                "${",
                "${ref(",
                "$x",
                "&a.",
                ":env",
                "<",
                "#!/bin/sh\n",
                "hive -e \"",
                "bteq <<EOF\n",
                "<<",
                "a=1\n"
            })
    void theSameOverAndOverTakesTimeInProportion(String piece) {
        for (String start : List.of("", "#!/bin/sh\n")) {
            String script = start + piece.repeat(200_000 / piece.length());
            assertTimeoutPreemptively(Duration.ofSeconds(10), () -> new Templates(VALUES).fill(script, ANSI));
        }
    }

    @Test
    void anyTextIsFilledAndItsOffsetsNeverDecrease() {
        long seed = Long.getLong("seed", 7L);
        Random random = new Random(seed);
        for (int count = 0; count < 3000; count++) {
            StringBuilder script = new StringBuilder();
            for (int piece = random.nextInt(25); piece >= 0; piece--) {
                script.append(PIECES[random.nextInt(PIECES.length)]);
            }
            FilledText filled = new Templates(VALUES).fill(script.toString(), ANSI);
            assertThat(filled.offsets())
                    .as("-Dseed=%d, text %d: %s", seed, count, script)
                    .isSorted()
                    .hasSize(filled.text().length() + 1)
                    .endsWith(script.length());
        }
    }
}
