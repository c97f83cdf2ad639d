package dev.stranglerfig.analyzer.read.tsql;

import dev.stranglerfig.analyzer.statement.QualifiedName;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Methods of values, which look like functions of a schema: {@code doc.value('(/a)[1]', 'int')}, {@code @x.nodes('/a')}, {@code place.STDistance(@p)}. */
final class Methods {

    private static final Set<String> NAMES = Set.of(
            "value",
            "nodes",
            "query",
            "exist",
            "modify",
            "tostring",
            "getlevel",
            "getroot",
            "getancestor",
            "getdescendant",
            "getreparentedvalue",
            "isdescendantof",
            "asgml",
            "astextzm",
            "buffertolerance",
            "bufferwithtolerance",
            "bufferwithcurves",
            "makevalid",
            "reduce",
            "filter",
            "reorientobject",
            "instanceof",
            "numrings",
            "ringn",
            "isvaliddetailed",
            "curvetolinewithtolerance");

    private Methods() {}

    /** The value whose method the name is; empty when it is a function. */
    static Optional<QualifiedName> valueOf(QualifiedName name) {
        if (!name.isQualified()) {
            return Optional.empty();
        }
        String method = name.last().toLowerCase(Locale.ROOT);
        boolean spatial = method.startsWith("st") && SPATIAL.contains(method);
        if (!name.first().startsWith("@") && !NAMES.contains(method) && !spatial) {
            return Optional.empty();
        }
        List<String> value = name.parts().subList(0, name.parts().size() - 1);
        return Optional.of(new QualifiedName(value, name.certainty(), name.span()));
    }

    private static final Set<String> SPATIAL = Set.of(
            "starea",
            "stasbinary",
            "stastext",
            "stboundary",
            "stbuffer",
            "stcentroid",
            "stcontains",
            "stconvexhull",
            "stcrosses",
            "stdifference",
            "stdimension",
            "stdisjoint",
            "stdistance",
            "stendpoint",
            "stenvelope",
            "stequals",
            "stexteriorring",
            "stgeometryn",
            "stgeometrytype",
            "stinteriorringn",
            "stintersection",
            "stintersects",
            "stisclosed",
            "stisempty",
            "stisring",
            "stissimple",
            "stisvalid",
            "stlength",
            "stnumgeometries",
            "stnuminteriorring",
            "stnumpoints",
            "stoverlaps",
            "stpointn",
            "stpointonsurface",
            "strelate",
            "stsrid",
            "ststartpoint",
            "stsymdifference",
            "sttouches",
            "stunion",
            "stwithin",
            "stx",
            "sty");
}
