package dev.stranglerfig.analyzer.statement;

import java.util.List;
import java.util.Optional;

/** A statement that puts, changes or removes rows of a table. */
public sealed interface Write extends Statement {

    QualifiedName target();

    Content content();

    /** Its first words, for instance {@code INSERT INTO}. */
    String verb();

    @Override
    default <R> R fold(Cases<R> cases) {
        return cases.write(this);
    }

    /**
     * {@code INSERT INTO target (columns) query ON CONFLICT ... RETURNING ...}.
     *
     * @param assignments what it does with a row that is already there; their values are in the content too
     */
    record Insert(
            Span span,
            QualifiedName target,
            Optional<String> alias,
            Placing placing,
            List<Assignment> assignments,
            Content content)
            implements Write {
        public Insert {
            assignments = List.copyOf(assignments);
        }

        @Override
        public String verb() {
            return "INSERT INTO";
        }
    }

    /**
     * {@code UPDATE target SET ... FROM ... WHERE ...}.
     *
     * @param assignments may name other targets, by the aliases of sources; their values are in the content too
     */
    record Update(
            Span span, QualifiedName target, Optional<String> alias, List<Assignment> assignments, Content content)
            implements Write {
        public Update {
            assignments = List.copyOf(assignments);
        }

        @Override
        public String verb() {
            return "UPDATE";
        }
    }

    /** {@code DELETE FROM target USING ... WHERE ...}. */
    record Delete(Span span, QualifiedName target, Optional<String> alias, Content content) implements Write {
        @Override
        public String verb() {
            return "DELETE FROM";
        }
    }

    /**
     * {@code MERGE INTO target USING ... WHEN ...}.
     *
     * @param branches one per WHEN; their values are in the content too
     */
    record Merge(Span span, QualifiedName target, Optional<String> alias, List<MergeBranch> branches, Content content)
            implements Write {
        public Merge {
            branches = List.copyOf(branches);
        }

        @Override
        public String verb() {
            return "MERGE INTO";
        }
    }

    /** {@code COPY target FROM path}. */
    record Load(Span span, QualifiedName target, Optional<String> path, Content content) implements Write {
        @Override
        public String verb() {
            return "COPY";
        }
    }

    /** {@code REFRESH MATERIALIZED VIEW target}. */
    record Refresh(Span span, QualifiedName target) implements Write {
        @Override
        public Content content() {
            return Content.NOTHING;
        }

        @Override
        public String verb() {
            return "REFRESH MATERIALIZED VIEW";
        }
    }
}
