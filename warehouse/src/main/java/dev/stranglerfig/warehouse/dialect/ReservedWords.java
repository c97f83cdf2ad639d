package dev.stranglerfig.warehouse.dialect;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words a dialect reserves, in lower case. */
final class ReservedWords {

    private static final String SHARED =
            "all analyse analyze and any array as asc asymmetric both case cast check collate column"
                    + " constraint create default deferrable desc distinct do else end except false fetch for foreign from grant group"
                    + " having in initially intersect into lateral leading limit not null offset on only or order placing primary"
                    + " references returning select some symmetric table then to trailing true union unique using variadic when where"
                    + " window with";

    private static final Map<String, String> OWN = Map.of(
            "postgres",
            "authorization binary collation concurrently cross current_catalog current_date current_role current_schema"
                    + " current_time current_timestamp current_user freeze full ilike inner is isnull join left like localtime"
                    + " localtimestamp natural notnull outer overlaps right session_user similar system_user tablesample user"
                    + " verbose",
            "duckdb",
            "anti asof at describe full glob ilike inner is isnull join lambda left like map natural notnull outer overlaps"
                    + " pivot pivot_longer pivot_wider positional qualify right semi show similar summarize tablesample unpivot",
            "ansi",
            "alter authorization begin between by close commit connect cross current current_date current_time"
                    + " current_timestamp current_user cursor declare delete drop execute exists external full function get"
                    + " global identity inner insert is join language left like local merge natural of open outer procedure"
                    + " right rollback row rows session_user set start system_user trigger update user values view");

    private ReservedWords() {}

    static Set<String> of(String dialect) {
        return Stream.of(SHARED, OWN.getOrDefault(dialect, ""))
                .flatMap(words -> Stream.of(words.split(" ")))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
