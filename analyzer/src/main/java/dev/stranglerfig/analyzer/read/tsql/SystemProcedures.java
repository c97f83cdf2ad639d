package dev.stranglerfig.analyzer.read.tsql;

import dev.stranglerfig.analyzer.statement.Control;
import dev.stranglerfig.analyzer.statement.Define;
import dev.stranglerfig.analyzer.statement.Expression;
import dev.stranglerfig.analyzer.statement.Literal;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Span;
import dev.stranglerfig.analyzer.statement.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Procedures that come with the server: they move no data of the estate, but {@code sp_rename} changes what its tables are called. */
final class SystemProcedures {

    private static final String RENAME = "sp_rename";

    private static final Set<String> NAMES = Set.of(
            "sp_addextendedproperty",
            "sp_updateextendedproperty",
            "sp_dropextendedproperty",
            "sp_addlinkedserver",
            "sp_addlinkedsrvlogin",
            "sp_addlogin",
            "sp_addmessage",
            "sp_addrole",
            "sp_addrolemember",
            "sp_droprolemember",
            "sp_addtype",
            "sp_adduser",
            "sp_altermessage",
            "sp_attach_db",
            "sp_bindefault",
            "sp_bindrule",
            "sp_bindsession",
            "sp_changedbowner",
            "sp_changeobjectowner",
            "sp_columns",
            "sp_configure",
            "sp_cycle_errorlog",
            "sp_db_vardecimal_storage_format",
            "sp_dboption",
            "sp_depends",
            "sp_detach_db",
            "sp_droplogin",
            "sp_dropserver",
            "sp_dropuser",
            "sp_estimate_data_compression_savings",
            "sp_execute_external_script",
            "sp_fulltext_catalog",
            "sp_fulltext_column",
            "sp_fulltext_table",
            "sp_fulltext_database",
            "sp_getapplock",
            "sp_releaseapplock",
            "sp_grantdbaccess",
            "sp_grantlogin",
            "sp_indexoption",
            "sp_invalidate_textptr",
            "sp_lock",
            "sp_msforeachdb",
            "sp_msforeachtable",
            "sp_monitor",
            "sp_processmail",
            "sp_procoption",
            "sp_recompile",
            "sp_refreshsqlmodule",
            "sp_refreshview",
            "sp_revokedbaccess",
            "sp_rename",
            "sp_renamedb",
            "sp_send_dbmail",
            "sp_serveroption",
            "sp_set_session_context",
            "sp_setapprole",
            "sp_spaceused",
            "sp_sqlexec",
            "sp_stored_procedures",
            "sp_tableoption",
            "sp_tables",
            "sp_trace_create",
            "sp_trace_setevent",
            "sp_trace_setstatus",
            "sp_unbindefault",
            "sp_unbindrule",
            "sp_updatestats",
            "sp_createstats",
            "sp_who",
            "sp_who2",
            "sp_xml_preparedocument",
            "sp_xml_removedocument",
            "sp_add_job",
            "sp_add_jobstep",
            "sp_add_jobserver",
            "sp_add_jobschedule",
            "sp_add_schedule",
            "sp_add_category",
            "sp_attach_schedule",
            "sp_delete_job",
            "sp_start_job",
            "sp_stop_job",
            "sp_update_job",
            "sp_xp_cmdshell_proxy_account");

    private SystemProcedures() {}

    static boolean isSystem(QualifiedName name) {
        String own = name.last();
        boolean qualified = name.isQualified();
        String schema = qualified ? name.parts().get(name.parts().size() - 2) : "";
        return schema.equals("sys") || NAMES.contains(own) || own.startsWith("xp_") || own.startsWith("sp_help");
    }

    static boolean isRename(QualifiedName name) {
        return name.last().equals(RENAME);
    }

    /** {@code sp_rename 'dbo.old', 'new'}; with a third argument other than OBJECT it renames a column or an index. */
    static List<Statement> renaming(Span span, List<CallArgument> arguments) {
        Optional<String> from = text(arguments, 0);
        Optional<String> to = text(arguments, 1);
        String kind = text(arguments, 2).orElse("object").toLowerCase(Locale.ROOT);
        if (from.isEmpty() || to.isEmpty() || !kind.equals("object")) {
            return List.of(new Control.Step(
                    span, arguments.stream().map(CallArgument::value).toList()));
        }
        QualifiedName old = name(from.get(), arguments.get(0).value().span());
        QualifiedName made = new QualifiedName(
                List.of(unquoted(to.get())),
                QualifiedName.Certainty.STATED,
                arguments.get(1).value().span());
        return List.of(new Define.Rename(span, old, made, Define.Rename.Completion.SAME_SCHEMA));
    }

    private static Optional<String> text(List<CallArgument> arguments, int index) {
        if (index >= arguments.size()) {
            return Optional.empty();
        }
        Expression value = arguments.get(index).value();
        String text = value.slice().text();
        if (!text.endsWith("'") || !value.names().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Literal.text(text)).filter(found -> !found.isBlank());
    }

    private static QualifiedName name(String text, Span span) {
        List<String> parts = new ArrayList<>();
        for (String part : text.split("\\.(?![^\\[]*\\])")) {
            if (!unquoted(part).isEmpty()) {
                parts.add(unquoted(part));
            }
        }
        return new QualifiedName(parts.isEmpty() ? List.of(text) : parts, QualifiedName.Certainty.STATED, span);
    }

    private static String unquoted(String part) {
        String name = part.strip();
        if (name.length() > 1 && (name.startsWith("[") || name.startsWith("\""))) {
            name = name.substring(1, name.length() - 1);
        }
        return name.toLowerCase(Locale.ROOT);
    }
}
