package dev.stranglerfig.analyzer.batch;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.stranglerfig.analyzer.lineage.ColumnEdge;
import dev.stranglerfig.analyzer.lineage.Fact;
import dev.stranglerfig.analyzer.lineage.ScriptLineage;
import dev.stranglerfig.analyzer.read.UnreadPiece;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes answers as JSON in one line, the keys always in the same order. */
final class AnswerWriter {

    /** What is put between the braces of an answer. */
    private interface Content {
        void write(JsonGenerator json) throws IOException;
    }

    byte[] answer(RequestId id, ScriptLineage lineage, WrittenNames written) {
        return object(json -> {
            id.write(json);
            json.writeNumberField("statements", lineage.statements());
            names(json, "inputs", lineage.inputs(), written);
            names(json, "outputs", lineage.outputs(), written);
            names(json, "temporaries", lineage.temporaries(), written);
            columns(json, lineage.columns(), written);
            names(json, "calls", lineage.calls(), written);
            facts(json, lineage.facts(), written);
            json.writeNumberField("coverage", lineage.account().coverage());
            unread(json, lineage.account().unread());
        });
    }

    byte[] error(RequestId id, String reason) {
        return object(json -> {
            id.write(json);
            json.writeStringField("error", reason);
        });
    }

    private static void names(JsonGenerator json, String key, List<?> names, WrittenNames written) throws IOException {
        json.writeArrayFieldStart(key);
        for (Object name : names) {
            json.writeString(written.written(name.toString()));
        }
        json.writeEndArray();
    }

    private static void columns(JsonGenerator json, List<ColumnEdge> edges, WrittenNames written) throws IOException {
        json.writeArrayFieldStart("columns");
        for (ColumnEdge edge : edges) {
            json.writeStartObject();
            json.writeStringField("from", written.written(edge.from().toString()));
            json.writeStringField("to", written.written(edge.to().toString()));
            json.writeStringField("influence", edge.influence().toString());
            json.writeStringField("grade", edge.grade().toString());
            json.writeNumberField("line", edge.evidence().line());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void facts(JsonGenerator json, List<Fact> facts, WrittenNames written) throws IOException {
        json.writeArrayFieldStart("facts");
        for (Fact fact : facts) {
            json.writeStartObject();
            boolean path = fact.kind() == Fact.Kind.PATH;
            json.writeStringField("name", path ? fact.name() : written.written(fact.name()));
            json.writeStringField("fact", fact.kind().toString());
            if (fact.to().isPresent()) {
                json.writeStringField("to", written.written(fact.to().get()));
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void unread(JsonGenerator json, List<UnreadPiece> pieces) throws IOException {
        json.writeArrayFieldStart("unread");
        for (UnreadPiece piece : pieces) {
            json.writeStartObject();
            json.writeNumberField("line", piece.line());
            json.writeNumberField("column", piece.column());
            json.writeNumberField("length", piece.length());
            json.writeStringField("reason", piece.reason());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Written as text first: half a surrogate pair in a name is no reason to fail. */
    private static byte[] object(Content content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JsonLines.FACTORY.createGenerator(text)) {
            json.writeStartObject();
            content.write(json);
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException("Cannot write an answer", impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
