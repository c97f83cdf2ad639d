package dev.stranglerfig.analyzer.intake;

import dev.stranglerfig.analyzer.read.Idiom;
import dev.stranglerfig.analyzer.read.ansi.AnsiIdiom;
import dev.stranglerfig.analyzer.read.bigquery.BigQueryIdiom;
import dev.stranglerfig.analyzer.read.clickhouse.ClickhouseIdiom;
import dev.stranglerfig.analyzer.read.duckdb.DuckdbIdiom;
import dev.stranglerfig.analyzer.read.flink.FlinkIdiom;
import dev.stranglerfig.analyzer.read.hive.LakeIdiom;
import dev.stranglerfig.analyzer.read.mpp.MppIdiom;
import dev.stranglerfig.analyzer.read.mysql.MysqlIdiom;
import dev.stranglerfig.analyzer.read.oracle.OracleIdiom;
import dev.stranglerfig.analyzer.read.redshift.RedshiftIdiom;
import dev.stranglerfig.analyzer.read.snowflake.SnowflakeIdiom;
import dev.stranglerfig.analyzer.read.sqlite.SqliteIdiom;
import dev.stranglerfig.analyzer.read.teradata.TeradataIdiom;
import dev.stranglerfig.analyzer.read.trino.TrinoIdiom;
import dev.stranglerfig.analyzer.read.tsql.TsqlIdiom;
import dev.stranglerfig.config.name.DialectName;
import java.util.Map;

/** Which dialect is read by which idiom; a dialect that is not named here has nothing of its own. */
final class Idioms {

    private static final Map<String, Idiom> BY_DIALECT = Map.ofEntries(
            Map.entry("ansi", new AnsiIdiom()),
            Map.entry("athena", new TrinoIdiom()),
            Map.entry("bigquery", new BigQueryIdiom()),
            Map.entry("clickhouse", new ClickhouseIdiom()),
            Map.entry("databricks", new LakeIdiom()),
            Map.entry("duckdb", new DuckdbIdiom()),
            Map.entry("flink", new FlinkIdiom()),
            Map.entry("greenplum", new MppIdiom()),
            Map.entry("hive", new LakeIdiom()),
            Map.entry("impala", new LakeIdiom()),
            Map.entry("mariadb", new MysqlIdiom()),
            Map.entry("mysql", new MysqlIdiom()),
            Map.entry("netezza", new MppIdiom()),
            Map.entry("oracle", new OracleIdiom()),
            Map.entry("postgres", Idiom.COMMON),
            Map.entry("redshift", new RedshiftIdiom()),
            Map.entry("snowflake", new SnowflakeIdiom()),
            Map.entry("sparksql", new LakeIdiom()),
            Map.entry("sqlite", new SqliteIdiom()),
            Map.entry("starrocks", new MysqlIdiom()),
            Map.entry("teradata", new TeradataIdiom()),
            Map.entry("trino", new TrinoIdiom()),
            Map.entry("tsql", new TsqlIdiom()),
            Map.entry("vertica", new MppIdiom()));

    private Idioms() {}

    static Idiom of(DialectName dialect) {
        return BY_DIALECT.getOrDefault(dialect.value(), Idiom.COMMON);
    }
}
