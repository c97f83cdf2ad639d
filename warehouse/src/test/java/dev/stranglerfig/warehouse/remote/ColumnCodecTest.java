package dev.stranglerfig.warehouse.remote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stranglerfig.config.problem.Category;
import dev.stranglerfig.config.problem.Location;
import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.warehouse.canonical.LogicalType;
import dev.stranglerfig.warehouse.engine.EngineProblem;
import dev.stranglerfig.warehouse.engine.RowColumn;
import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ColumnCodecTest {

    @Test
    void carriesEveryType() throws IOException {
        List<RowColumn> columns = Stream.of(
                        new LogicalType.Bool(),
                        new LogicalType.Int(2),
                        new LogicalType.Int(8),
                        new LogicalType.Decimal(38, 10),
                        new LogicalType.Number(),
                        new LogicalType.Float(4),
                        LogicalType.Text.unlimited(),
                        new LogicalType.Text(OptionalInt.of(200)),
                        new LogicalType.Char(3),
                        new LogicalType.Bytes(),
                        new LogicalType.Date(),
                        new LogicalType.Time(6),
                        new LogicalType.Timestamp(3),
                        new LogicalType.Instant(9),
                        new LogicalType.Uuid(),
                        new LogicalType.Json(),
                        new LogicalType.Other("tsvector"))
                .map(type -> new RowColumn("odd \"name\"", "native", type))
                .toList();

        ByteSink sink = ColumnCodec.write(new ByteSink(), columns);

        assertThat(ColumnCodec.read(new ByteSource(sink.toBytes()))).isEqualTo(columns);
        List<String> covered = columns.stream()
                .map(column -> column.type().getClass().getName())
                .toList();
        assertThat(LogicalType.class.getPermittedSubclasses())
                .extracting(Class::getName)
                .allMatch(covered::contains);
    }

    @Test
    void carriesProblemsWithCodeCategoryAndPlace() throws IOException {
        Problem placed = Problem.of(EngineProblem.STATEMENT_FAILED, "Cannot run a statement: no", "Mend it.")
                .at(new Location("a.sql", 3, 7));
        Problem bare = Problem.of(EngineProblem.OUT_OF_RESOURCES, "Cannot write file x: full", "Make room.");

        ByteSink sink = ProblemCodec.write(new ByteSink(), List.of(placed, bare));
        List<Problem> read = ProblemCodec.read(new ByteSource(sink.toBytes()));

        assertThat(read).extracting(Problem::render).containsExactly(placed.render(), bare.render());
        assertThat(read)
                .extracting(problem -> problem.code().id())
                .containsExactly("ENGINE_STATEMENT_FAILED", "ENGINE_OUT_OF_RESOURCES");
        assertThat(read).extracting(Problem::category).containsExactly(Category.USER, Category.ENVIRONMENT);
    }
}
