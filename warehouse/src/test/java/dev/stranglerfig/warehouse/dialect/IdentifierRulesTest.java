package dev.stranglerfig.warehouse.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stranglerfig.config.name.DialectName;
import dev.stranglerfig.config.name.TableRef;
import dev.stranglerfig.config.problem.StranglerException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class IdentifierRulesTest {

    private final IdentifierRules postgres =
            Dialects.named(new DialectName("postgres")).identifiers();

    @Test
    @DisplayName("names are quoted, quotes inside are doubled, dots stay inside")
    void quoting() {
        assertThat(postgres.quote("order")).isEqualTo("\"order\"");
        assertThat(postgres.quote("a\"; DROP TABLE b; --")).isEqualTo("\"a\"\"; DROP TABLE b; --\"");
        assertThat(postgres.quote(TableRef.of("a.b", "c"))).isEqualTo("\"a.b\".\"c\"");
    }

    @Test
    @DisplayName("63 bytes are allowed on PostgreSQL, 64 are refused and never cut, whatever the characters")
    void length() {
        assertThat(postgres.quote("ä".repeat(31) + "x")).hasSize(34);
        assertThatThrownBy(() -> postgres.quote("ä".repeat(32)))
                .isInstanceOf(StranglerException.class)
                .hasMessage("Invalid identifier: '" + "ä".repeat(32) + "' (64 bytes, the limit is 63)\n"
                        + "    Choose a name of at most 63 bytes.");
    }

    @Test
    @DisplayName("an empty name is refused")
    void empty() {
        assertThatThrownBy(() -> postgres.quote(""))
                .hasMessage("Invalid identifier: '' (it is empty)\n    Give the table or column a name.");
    }

    @Test
    @DisplayName("unquoted names fold as the dialect says, without regard to the machine's language")
    void folding() {
        assertThat(postgres.table("Core", "TITLE")).isEqualTo(TableRef.of("core", "title"));
        assertThat(Dialects.named(new DialectName("ansi")).identifiers().fold("title"))
                .isEqualTo("TITLE");
        assertThat(Folding.NONE.fold("Title")).isEqualTo("Title");
    }

    @Test
    @DisplayName("reserved words are known in any case")
    void reserved() {
        assertThat(postgres.isReserved("SELECT")).isTrue();
        assertThat(postgres.isReserved("subscription")).isFalse();
    }

    @Test
    @DisplayName("an unknown dialect is answered with those that exist")
    void unknownDialect() {
        assertThatThrownBy(() -> Dialects.named(new DialectName("klingon")))
                .hasMessage(
                        "Invalid dialect: 'klingon'\n    Choose one of: ansi, athena, bigquery, clickhouse, databricks,"
                                + " duckdb, flink, greenplum, hive, impala, mariadb, mysql, netezza, oracle, postgres, redshift,"
                                + " snowflake, sparksql, sqlite, starrocks, teradata, trino, tsql, vertica.");
    }
}
