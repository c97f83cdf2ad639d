package dev.stranglerfig.analyzer.statement;

import java.util.List;
import java.util.Optional;

/** A statement that steers: variables, blocks, loops, cursors, the session. */
public sealed interface Control extends Statement {

    @Override
    default <R> R fold(Statement.Cases<R> cases) {
        return cases.control(this);
    }

    <R> R control(Cases<R> cases);

    /**
     * A variable, or a cursor when it has a query.
     *
     * @param type as written, for instance {@code core.subscription%ROWTYPE}
     */
    record Declaration(Span span, String name, String type, Optional<Expression> value, Optional<Query> cursor)
            implements Control {
        @Override
        public <R> R control(Cases<R> cases) {
            return cases.declaration(this);
        }
    }

    /** {@code variable := value}; the value may have a FROM clause. */
    record Assign(Span span, QualifiedName variable, Query value) implements Control {
        @Override
        public <R> R control(Cases<R> cases) {
            return cases.assign(this);
        }
    }

    /** The head of a block, a branch or a loop, and what it asks. */
    record Enter(Span span, Structure structure, List<Expression> conditions) implements Control {
        public Enter {
            conditions = List.copyOf(conditions);
        }

        @Override
        public <R> R control(Cases<R> cases) {
            return cases.enter(this);
        }
    }

    /** {@code FOR variables IN ... LOOP}, {@code FOREACH variable IN ARRAY ... LOOP}. */
    record Loop(Span span, List<QualifiedName> variables, LoopValues values) implements Control {
        public Loop {
            variables = List.copyOf(variables);
        }

        @Override
        public <R> R control(Cases<R> cases) {
            return cases.loop(this);
        }
    }

    /** The end of a structure. */
    record Leave(Span span, Structure structure) implements Control {
        @Override
        public <R> R control(Cases<R> cases) {
            return cases.leave(this);
        }
    }

    /** {@code RETURN value}, {@code RETURN NEXT value}, {@code RETURN QUERY query}. */
    record Return(Span span, Content content) implements Control {
        @Override
        public <R> R control(Cases<R> cases) {
            return cases.returns(this);
        }
    }

    /** {@code OPEN cursor FOR query}; without a query the declared one runs. */
    record OpenCursor(Span span, QualifiedName cursor, Optional<Query> query, List<Expression> arguments)
            implements Control {
        public OpenCursor {
            arguments = List.copyOf(arguments);
        }

        @Override
        public <R> R control(Cases<R> cases) {
            return cases.openCursor(this);
        }
    }

    /** {@code FETCH cursor INTO variables}. */
    record Fetch(Span span, QualifiedName cursor, List<QualifiedName> targets) implements Control {
        public Fetch {
            targets = List.copyOf(targets);
        }

        @Override
        public <R> R control(Cases<R> cases) {
            return cases.fetch(this);
        }
    }

    /** {@code SET search_path TO ...}. An empty list stands for the default. */
    record SearchPath(Span span, List<String> schemas) implements Control {
        public SearchPath {
            schemas = List.copyOf(schemas);
        }

        @Override
        public <R> R control(Cases<R> cases) {
            return cases.searchPath(this);
        }
    }

    /**
     * {@code USE DATABASE d}, {@code USE SCHEMA d.s}: what completes names from here on.
     *
     * @param catalogue stays as it is when empty
     * @param schema is not known from here on when empty
     */
    record Use(Span span, Optional<String> catalogue, Optional<String> schema) implements Control {
        @Override
        public <R> R control(Cases<R> cases) {
            return cases.use(this);
        }
    }

    /** {@code \set name value}. */
    record ClientVariable(Span span, String name, String value) implements Control {
        @Override
        public <R> R control(Cases<R> cases) {
            return cases.clientVariable(this);
        }
    }

    /** Expressions that are computed for a test or a message, and statements that touch no data. */
    record Step(Span span, List<Expression> expressions) implements Control {
        public Step {
            expressions = List.copyOf(expressions);
        }

        @Override
        public <R> R control(Cases<R> cases) {
            return cases.step(this);
        }
    }

    /** One answer per kind of control statement. */
    interface Cases<R> {
        R declaration(Declaration statement);

        R assign(Assign statement);

        R enter(Enter statement);

        R loop(Loop statement);

        R leave(Leave statement);

        R returns(Return statement);

        R openCursor(OpenCursor statement);

        R fetch(Fetch statement);

        R searchPath(SearchPath statement);

        R use(Use statement);

        R clientVariable(ClientVariable statement);

        R step(Step statement);
    }
}
