package dev.stranglerfig.analyzer.read;

import java.util.List;
import java.util.Optional;

/** A statement that puts, changes or removes rows of a table. */
public sealed interface Write extends Statement {

    QualifiedName target();

    Content content();

    @Override
    default <R> R fold(Cases<R> cases) {
        return cases.write(this);
    }

    /** {@code INSERT INTO target (columns) query ON CONFLICT ... RETURNING ...}. */
    record Insert(Span span, QualifiedName target, Optional<String> alias, List<String> columns, Content content)
            implements Write {
        public Insert {
            columns = List.copyOf(columns);
        }
    }

    /** {@code UPDATE target SET ... FROM ... WHERE ...}. */
    record Update(
            Span span, QualifiedName target, Optional<String> alias, List<Assignment> assignments, Content content)
            implements Write {
        public Update {
            assignments = List.copyOf(assignments);
        }
    }

    /** {@code DELETE FROM target USING ... WHERE ...}. */
    record Delete(Span span, QualifiedName target, Optional<String> alias, Content content) implements Write {}

    /** {@code MERGE INTO target USING ... WHEN ...}. */
    record Merge(Span span, QualifiedName target, Optional<String> alias, List<Assignment> assignments, Content content)
            implements Write {
        public Merge {
            assignments = List.copyOf(assignments);
        }
    }

    /** {@code COPY target FROM path}. */
    record Load(Span span, QualifiedName target, Optional<String> path, Content content) implements Write {}

    /** {@code REFRESH MATERIALIZED VIEW target}. */
    record Refresh(Span span, QualifiedName target) implements Write {
        @Override
        public Content content() {
            return Content.NOTHING;
        }
    }
}
