package dev.stranglerfig.analyzer.read.oracle;

import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Tokens;
import dev.stranglerfig.analyzer.statement.Call;
import dev.stranglerfig.analyzer.statement.Expression;
import dev.stranglerfig.analyzer.statement.FunctionCall;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Several;
import dev.stranglerfig.analyzer.statement.Span;
import dev.stranglerfig.analyzer.statement.Statement;
import dev.stranglerfig.analyzer.statement.TokenSlice;
import dev.stranglerfig.analyzer.statement.Write;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The packages that come with the database. They are no routines of the estate; some of them run SQL that they are given as a text, or refresh a
 * materialized view.
 */
final class SuppliedPackages {

    private static final Set<String> OTHERS = Set.of(
            "RAISE_APPLICATION_ERROR",
            "HTP",
            "HTF",
            "OWA",
            "OWA_UTIL",
            "SYS",
            "STANDARD",
            "CTX_DDL",
            "SDO_GEOM",
            "APEX_UTIL");

    /** Which argument holds a statement or block that runs: its name, or its place from 0. */
    private static final Map<String, Argument> RUN = Map.of(
            "DBMS_SQL.PARSE", new Argument("STATEMENT", 1),
            "DBMS_UTILITY.EXEC_DDL_STATEMENT", new Argument("PARSE_STRING", 0),
            "DBMS_JOB.SUBMIT", new Argument("WHAT", 1),
            "DBMS_JOB.ISUBMIT", new Argument("WHAT", 1),
            "DBMS_SCHEDULER.CREATE_JOB", new Argument("JOB_ACTION", 2),
            "DBMS_SCHEDULER.CREATE_PROGRAM", new Argument("PROGRAM_ACTION", 2),
            "DBMS_PARALLEL_EXECUTE.RUN_TASK", new Argument("SQL_STMT", 1));

    private static final Set<String> REFRESHED = Set.of("DBMS_MVIEW.REFRESH", "DBMS_SNAPSHOT.REFRESH");

    private SuppliedPackages() {}

    /** An argument by its name or, without names, by its place. */
    private record Argument(String name, int place) {}

    static boolean isSupplied(QualifiedName name) {
        String first = name.first();
        return first.startsWith("DBMS_") || first.startsWith("UTL_") || OTHERS.contains(first);
    }

    /** What the call does to tables; empty when nothing is known of that. */
    static Optional<Statement> effect(Span span, FunctionCall call) {
        String name = String.join(".", withoutOwner(call.name()));
        if (RUN.containsKey(name)) {
            return argument(call, RUN.get(name)).map(text -> run(span, text));
        }
        if (REFRESHED.contains(name)) {
            return argument(call, new Argument("LIST", 0)).flatMap(text -> refreshed(span, text));
        }
        return Optional.empty();
    }

    private static List<String> withoutOwner(QualifiedName name) {
        if (name.first().equals("SYS")) {
            return name.parts().subList(1, name.parts().size());
        }
        return name.parts();
    }

    private static Statement run(Span span, TokenSlice text) {
        Expression expression = new Expression(span, text, List.of(), List.of(), List.of());
        return new Call.Dynamic(span, expression, List.of(), List.of(), Call.Dynamic.Returned.NO);
    }

    /** The list is a text with names between commas. */
    private static Optional<Statement> refreshed(Span span, TokenSlice text) {
        boolean literal = text.limit() == text.first() + 1 && text.tokens().kind(text.first()) == TokenKind.STRING;
        if (!literal) {
            return Optional.empty();
        }
        String list = text.tokens().contentOf(text.first());
        List<Statement> refreshes = new ArrayList<>();
        for (String view : list.split(",", -1)) {
            String folded = view.strip().replace("\"", "").toUpperCase(Locale.ROOT);
            List<String> parts = Arrays.stream(folded.split("\\.", -1))
                    .filter(part -> !part.isBlank())
                    .toList();
            if (!parts.isEmpty()) {
                QualifiedName name = new QualifiedName(parts, QualifiedName.Certainty.STATED, span);
                refreshes.add(new Write.Refresh(span, name));
            }
        }
        if (refreshes.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Several(span, refreshes));
    }

    private static Optional<TokenSlice> argument(FunctionCall call, Argument wanted) {
        List<TokenSlice> arguments = arguments(call.arguments());
        for (TokenSlice argument : arguments) {
            Tokens tokens = argument.tokens();
            if (isNamed(argument) && tokens.textOf(argument.first()).equalsIgnoreCase(wanted.name())) {
                return Optional.of(new TokenSlice(tokens, argument.first() + 2, argument.limit()));
            }
        }
        boolean positional = wanted.place() < arguments.size() && !isNamed(arguments.get(wanted.place()));
        return positional ? Optional.of(arguments.get(wanted.place())) : Optional.empty();
    }

    private static boolean isNamed(TokenSlice argument) {
        return argument.limit() - argument.first() > 2 && argument.tokens().isText(argument.first() + 1, "=>");
    }

    private static List<TokenSlice> arguments(TokenSlice all) {
        List<TokenSlice> arguments = new ArrayList<>();
        int start = all.first();
        int token = start;
        while (token < all.limit()) {
            if (all.tokens().kind(token) == TokenKind.COMMA) {
                arguments.add(new TokenSlice(all.tokens(), start, token));
                start = token + 1;
            }
            int partner = all.tokens().partner(token);
            token = partner > token && partner < all.limit() ? partner + 1 : token + 1;
        }
        if (start < all.limit()) {
            arguments.add(new TokenSlice(all.tokens(), start, all.limit()));
        }
        return arguments;
    }
}
