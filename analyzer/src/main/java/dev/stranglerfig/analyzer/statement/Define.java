package dev.stranglerfig.analyzer.statement;

import java.util.List;

/** A statement that makes, changes or removes an object. */
public sealed interface Define extends Statement {

    @Override
    default <R> R fold(Statement.Cases<R> cases) {
        return cases.define(this);
    }

    <R> R define(Cases<R> cases);

    /**
     * {@code CREATE TABLE name (columns)}.
     *
     * @param parents of INHERITS and PARTITION OF: reading them reads this table's rows
     * @param patterns of LIKE: give columns, no rows
     */
    record Table(
            Span span,
            QualifiedName name,
            Lifetime lifetime,
            List<String> columns,
            List<QualifiedName> parents,
            List<QualifiedName> patterns)
            implements Define {
        public Table {
            columns = List.copyOf(columns);
            parents = List.copyOf(parents);
            patterns = List.copyOf(patterns);
        }

        @Override
        public <R> R define(Cases<R> cases) {
            return cases.table(this);
        }
    }

    /** {@code CREATE TABLE name AS query}, {@code SELECT ... INTO name}. */
    record TableFromQuery(Span span, QualifiedName name, Lifetime lifetime, List<String> columns, Query query)
            implements Define {
        public TableFromQuery {
            columns = List.copyOf(columns);
        }

        @Override
        public <R> R define(Cases<R> cases) {
            return cases.tableFromQuery(this);
        }
    }

    /** {@code CREATE [MATERIALIZED] VIEW name AS query}. */
    record View(Span span, QualifiedName name, Lifetime lifetime, List<String> columns, Query query) implements Define {
        public View {
            columns = List.copyOf(columns);
        }

        @Override
        public <R> R define(Cases<R> cases) {
            return cases.view(this);
        }
    }

    /** {@code CREATE FUNCTION}, {@code CREATE PROCEDURE}. */
    record RoutineDefinition(Span span, Routine routine) implements Define {
        @Override
        public <R> R define(Cases<R> cases) {
            return cases.routine(this);
        }
    }

    /**
     * {@code CREATE PACKAGE name}, {@code CREATE PACKAGE BODY name}: declarations and routines that see each other.
     *
     * @param statements flat, as in a routine; the names of its routines begin with its own
     */
    record Container(Span span, QualifiedName name, List<Statement> statements) implements Define {
        public Container {
            statements = List.copyOf(statements);
        }

        @Override
        public <R> R define(Cases<R> cases) {
            return cases.container(this);
        }
    }

    /**
     * {@code CREATE TRIGGER ... ON table EXECUTE FUNCTION routine}.
     *
     * @param rows the names under which the routine sees rows of the table
     */
    record Trigger(Span span, QualifiedName table, QualifiedName routine, List<String> rows) implements Define {
        public Trigger {
            rows = List.copyOf(rows);
        }

        @Override
        public <R> R define(Cases<R> cases) {
            return cases.trigger(this);
        }
    }

    /** {@code CREATE SYNONYM name FOR target}: another name of a table. */
    record Synonym(Span span, QualifiedName name, QualifiedName target) implements Define {
        @Override
        public <R> R define(Cases<R> cases) {
            return cases.synonym(this);
        }
    }

    /** {@code CREATE RULE ... ON event TO table DO actions}. */
    record Rule(Span span, QualifiedName table, List<Statement> actions) implements Define {
        public Rule {
            actions = List.copyOf(actions);
        }

        @Override
        public <R> R define(Cases<R> cases) {
            return cases.rule(this);
        }
    }

    /** {@code ALTER TABLE name RENAME TO ...}, {@code ALTER TABLE name SET SCHEMA ...}. */
    record Rename(Span span, QualifiedName name, QualifiedName to, Completion completion) implements Define {

        /** What the new name says. */
        public enum Completion {
            /** A name that stays in the old one's schema. */
            SAME_SCHEMA,
            /** A schema and the old name. */
            WHOLE
        }

        @Override
        public <R> R define(Cases<R> cases) {
            return cases.rename(this);
        }
    }

    /** {@code ALTER TABLE parent ATTACH PARTITION child}, {@code ALTER TABLE child INHERIT parent}. */
    record Attachment(Span span, QualifiedName parent, QualifiedName child) implements Define {
        @Override
        public <R> R define(Cases<R> cases) {
            return cases.attachment(this);
        }
    }

    /** Any other ALTER of a table or view, and what it does to columns. */
    record Alteration(Span span, QualifiedName name, List<ColumnChange> changes) implements Define {

        public Alteration {
            changes = List.copyOf(changes);
        }

        @Override
        public <R> R define(Cases<R> cases) {
            return cases.alteration(this);
        }
    }

    /** {@code DROP TABLE names}, {@code DROP VIEW names}. */
    record Removal(Span span, List<QualifiedName> names) implements Define {
        public Removal {
            names = List.copyOf(names);
        }

        @Override
        public <R> R define(Cases<R> cases) {
            return cases.removal(this);
        }
    }

    /** {@code TRUNCATE names}. */
    record Truncation(Span span, List<QualifiedName> names) implements Define {
        public Truncation {
            names = List.copyOf(names);
        }

        @Override
        public <R> R define(Cases<R> cases) {
            return cases.truncation(this);
        }
    }

    /** {@code CACHE TABLE name}: its rows are kept in memory. */
    record Caching(Span span, QualifiedName name) implements Define {
        @Override
        public <R> R define(Cases<R> cases) {
            return cases.caching(this);
        }
    }

    /** {@code ALTER TABLE a SWAP WITH b}, {@code EXCHANGE TABLES a AND b}: each gets the rows of the other. */
    record Swap(Span span, QualifiedName name, QualifiedName other) implements Define {
        @Override
        public <R> R define(Cases<R> cases) {
            return cases.swap(this);
        }
    }

    /** An object without rows: an index, a sequence, a type, a role. */
    record Other(Span span) implements Define {
        @Override
        public <R> R define(Cases<R> cases) {
            return cases.other(this);
        }
    }

    /** One answer per kind of definition. */
    interface Cases<R> {
        R table(Table statement);

        R tableFromQuery(TableFromQuery statement);

        R view(View statement);

        R routine(RoutineDefinition statement);

        R container(Container statement);

        R trigger(Trigger statement);

        R synonym(Synonym statement);

        R rule(Rule statement);

        R rename(Rename statement);

        R attachment(Attachment statement);

        R alteration(Alteration statement);

        R removal(Removal statement);

        R truncation(Truncation statement);

        R caching(Caching statement);

        R swap(Swap statement);

        R other(Other statement);
    }
}
