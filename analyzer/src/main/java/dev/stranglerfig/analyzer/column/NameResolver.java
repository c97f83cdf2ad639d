package dev.stranglerfig.analyzer.column;

import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.warehouse.dialect.SqlDialect;
import dev.stranglerfig.warehouse.dialect.SyntaxFeature;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Says which columns a name stands for. A bare name is, in this order: a column that joins made one, a known column of the sources, a symbol
 * of the routine, a source itself, an output of the same SELECT, a column of the only source whose columns are not known, a name of the query
 * around it; where several sources may have it, it may be each one's. A variable is never a column.
 */
final class NameResolver {

    private static final String NO_COLUMN = "@:$?&";

    private final Surroundings surroundings;
    private final SqlDialect dialect;

    NameResolver(Surroundings surroundings, SqlDialect dialect) {
        this.surroundings = surroundings;
        this.dialect = dialect;
    }

    Origins resolve(QualifiedName name, @Nullable Scope scope) {
        if (isNoColumn(name)) {
            return symbol(name);
        }
        if (name.last().equals(Whole.STAR)) {
            return row(name, scope);
        }
        if (name.isQualified()) {
            return qualified(name, scope);
        }
        return bare(name, scope);
    }

    private static boolean isNoColumn(QualifiedName name) {
        String first = name.first();
        return NO_COLUMN.indexOf(first.charAt(0)) >= 0
                || (!name.isQualified() && name.certainty() != QualifiedName.Certainty.STATED);
    }

    private Origins symbol(QualifiedName name) {
        return surroundings.symbol(name).map(Origins::of).orElse(Origins.NONE);
    }

    /** {@code t.*} inside an expression. */
    private Origins row(QualifiedName name, @Nullable Scope scope) {
        int count = name.parts().size() - 1;
        for (Scope current = scope; current != null; current = current.outer()) {
            Optional<Binding> binding = current.called(name.parts(), count);
            if (binding.isPresent()) {
                return binding.get().whole();
            }
        }
        return symbol(name);
    }

    private Origins qualified(QualifiedName name, @Nullable Scope scope) {
        List<String> parts = name.parts();
        for (Scope current = scope; current != null; current = current.outer()) {
            for (int count = parts.size() - 1; count > 0; count--) {
                Optional<Binding> binding = current.called(parts, count);
                if (binding.isPresent()) {
                    return binding.get().member(member(binding.get(), parts, count));
                }
            }
        }
        Optional<Origin> symbol = surroundings.symbol(name);
        if (symbol.isPresent()) {
            return Origins.of(symbol.get());
        }
        Origins path = knownField(String.join(".", parts), scope);
        if (!path.isEmpty()) {
            return path;
        }
        Origins field = knownField(name.first(), scope);
        if (!field.isEmpty()) {
            return field;
        }
        Origins behind = behindAlias(parts, scope);
        return behind.isEmpty() ? field(name.first(), scope) : behind;
    }

    /** The whole path where the catalogue lists fields as columns of their own, else the column that holds the field. */
    private static String member(Binding binding, List<String> parts, int from) {
        String path = String.join(".", parts.subList(from, parts.size()));
        return binding.relation().column(path).isPresent() ? path : parts.get(from);
    }

    private static Origins behindAlias(List<String> parts, @Nullable Scope scope) {
        for (Scope current = scope; current != null; current = current.outer()) {
            Optional<Binding> binding = current.behindAlias(parts, parts.size() - 1);
            if (binding.isPresent()) {
                return binding.get().member(parts.get(parts.size() - 1)).through(Influence.VALUE, Grade.INFERRED);
            }
        }
        return Origins.NONE;
    }

    private Origins knownField(String column, @Nullable Scope scope) {
        for (Scope current = scope; current != null; current = current.outer()) {
            Origins known = known(column, current);
            if (known != null) {
                return known;
            }
        }
        return Origins.NONE;
    }

    /** {@code column.field}. */
    Origins field(String column, @Nullable Scope scope) {
        for (Scope current = scope; current != null; current = current.outer()) {
            Origins known = known(column, current);
            if (known != null) {
                return known;
            }
            boolean open = dialect.has(SyntaxFeature.STRUCT_PATHS) && candidates(column, current) > 0;
            if (open) {
                return open(column, current).through(Influence.VALUE, Grade.POSSIBLE);
            }
        }
        return Origins.NONE;
    }

    private Origins bare(QualifiedName name, @Nullable Scope scope) {
        String column = name.first();
        for (Scope current = scope; current != null; current = current.outer()) {
            Origins found = within(name, column, current);
            if (found != null) {
                return found;
            }
        }
        return symbol(name);
    }

    private @Nullable Origins within(QualifiedName name, String column, Scope scope) {
        Origins known = known(column, scope);
        if (known != null) {
            return known;
        }
        Optional<Origin> symbol = isMarked(scope) ? Optional.empty() : surroundings.symbol(name);
        if (symbol.isPresent()) {
            return Origins.of(symbol.get());
        }
        for (Binding binding : scope.maybeCalled(column)) {
            if (binding.isCalled(column)
                    && (binding.hasAlias() || !binding.relation().isOpen())) {
                return binding.whole();
            }
        }
        Origins output = scope.output(column);
        if (output != null) {
            return output;
        }
        if (candidates(column, scope) == 0) {
            return null;
        }
        return open(column, scope);
    }

    /** Whether variables are written with a mark here, so that a name without one is a column: a query with sources in Snowflake. */
    private boolean isMarked(Scope scope) {
        return dialect.has(SyntaxFeature.BIND_VARIABLES) && !scope.bindings().isEmpty();
    }

    /** What the sources are known to have under this name; null when none is known to have it. */
    @Nullable
    Origins known(String column, Scope scope) {
        Origins joined = scope.joined(column);
        if (joined != null) {
            return joined;
        }
        Origins first = null;
        Origins.Builder several = null;
        for (Binding binding : scope.maybeHaving(column)) {
            Optional<Column> found = scope.isHidden(binding)
                    ? Optional.empty()
                    : binding.relation().column(column);
            if (found.isEmpty()) {
                continue;
            }
            Origins origins = found.get().origins();
            if (first == null) {
                first = origins;
                continue;
            }
            if (several == null) {
                several = new Origins.Builder().addAll(first.through(Influence.VALUE, Grade.POSSIBLE));
            }
            several.addAll(origins.through(Influence.VALUE, Grade.POSSIBLE));
        }
        return several == null ? first : several.build();
    }

    private static int candidates(String column, Scope scope) {
        int count = 0;
        for (Binding binding : scope.maybeOpen()) {
            if (!scope.isHidden(binding)) {
                count += binding.candidates(column);
            }
        }
        return count;
    }

    /** The column of every source whose columns are not known. */
    Origins open(String column, Scope scope) {
        Grade grade = candidates(column, scope) == 1 ? Grade.INFERRED : Grade.POSSIBLE;
        Origins.Builder found = new Origins.Builder();
        for (Binding binding : scope.maybeOpen()) {
            if (!scope.isHidden(binding)) {
                binding.addOpen(column, grade, found);
            }
        }
        return found.build();
    }
}
