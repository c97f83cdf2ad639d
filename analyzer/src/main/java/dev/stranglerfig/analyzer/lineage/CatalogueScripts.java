package dev.stranglerfig.analyzer.lineage;

import dev.stranglerfig.analyzer.script.SqlScript;
import dev.stranglerfig.config.name.DialectName;
import dev.stranglerfig.config.name.TableRef;
import dev.stranglerfig.warehouse.dialect.Dialects;
import dev.stranglerfig.warehouse.engine.Catalogue;
import dev.stranglerfig.warehouse.engine.CatalogueRoutine;
import dev.stranglerfig.warehouse.engine.CatalogueTable;
import java.util.ArrayList;
import java.util.List;

/** The views and routines of a catalogue as scripts, those left out that a script of the estate defines. */
final class CatalogueScripts {

    private static final DialectName POSTGRES = new DialectName("postgres");

    private CatalogueScripts() {}

    static List<SqlScript> of(Catalogue catalogue, EstateIndex known, List<SqlScript> estate) {
        DialectName dialect =
                estate.stream().map(SqlScript::dialect).findFirst().orElse(POSTGRES);
        List<SqlScript> scripts = new ArrayList<>();
        for (CatalogueTable table : catalogue.tables()) {
            if (table.definition().isPresent() && !known.isTable(table.name())) {
                scripts.add(view(table, table.definition().get(), dialect));
            }
        }
        for (CatalogueRoutine routine : catalogue.routines()) {
            if (!known.isRoutine(routine.name())) {
                String path = "catalogue/routines/" + routine.name() + ".sql";
                scripts.add(SqlScript.of(path, dialect, routine.definition()));
            }
        }
        return scripts;
    }

    private static SqlScript view(CatalogueTable table, String definition, DialectName dialect) {
        TableRef name = table.name();
        String quoted = Dialects.named(dialect).identifiers().quote(name);
        String text = "CREATE VIEW " + quoted + " AS\n" + definition;
        return SqlScript.of("catalogue/views/" + name + ".sql", dialect, text);
    }
}
