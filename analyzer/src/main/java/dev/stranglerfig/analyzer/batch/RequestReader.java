package dev.stranglerfig.analyzer.batch;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.StranglerException;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** Reads a line as a request; keys that it does not know are passed over. */
final class RequestReader {

    /** Where the value of a key goes. */
    private interface Field {
        void read(RequestFields values, RequestDraft draft) throws IOException;
    }

    private static final Map<String, Field> FIELDS = Map.ofEntries(
            Map.entry("id", (values, draft) -> draft.id(values.id())),
            Map.entry("dialect", (values, draft) -> values.text("dialect").ifPresent(draft::dialect)),
            Map.entry("sql", (values, draft) -> values.text("sql").ifPresent(draft::sql)),
            Map.entry("setup", (values, draft) -> draft.setup(values.oneOrMoreTexts("setup"))),
            Map.entry("catalog", (values, draft) -> draft.catalog(values.lists("catalog"))),
            Map.entry(
                    "defaultCatalog",
                    (values, draft) -> values.text("defaultCatalog").ifPresent(draft::defaultCatalog)),
            Map.entry(
                    "defaultSchema",
                    (values, draft) -> values.text("defaultSchema").ifPresent(draft::defaultSchema)),
            Map.entry("parameters", (values, draft) -> draft.parameters(values.values("parameters"))),
            Map.entry("keepTemporaries", (values, draft) -> draft.keepTemporaries(values.flag("keepTemporaries"))),
            Map.entry("keepSystem", (values, draft) -> draft.keepSystem(values.flag("keepSystem"))),
            Map.entry("expandViews", (values, draft) -> draft.expandViews(values.flag("expandViews"))));

    /**
     * The request in the line.
     *
     * @throws StranglerException saying everything that is wrong with it
     */
    BatchRequest read(byte[] line) {
        RequestDraft draft = new RequestDraft();
        try (JsonParser parser = JsonLines.FACTORY.createParser(line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw invalid("it is no JSON object");
            }
            RequestFields values = new RequestFields(parser);
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String key = parser.currentName();
                parser.nextToken();
                read(key, values, draft);
                parser.skipChildren();
            }
            if (parser.nextToken() != null) {
                throw invalid("something follows the JSON object");
            }
            return finished(draft, values.faults());
        } catch (JsonProcessingException broken) {
            throw invalid("no valid JSON at byte " + (broken.getLocation().getByteOffset() + 1) + ": "
                    + broken.getOriginalMessage());
        } catch (CharConversionException broken) {
            throw invalid("it is not UTF-8");
        } catch (IOException impossible) {
            throw new UncheckedIOException("Cannot read a request", impossible);
        }
    }

    private static void read(String key, RequestFields values, RequestDraft draft) throws IOException {
        Field field = FIELDS.get(key);
        if (field != null) {
            field.read(values, draft);
        }
    }

    private static BatchRequest finished(RequestDraft draft, List<String> typeFaults) {
        List<String> faults = draft.faults(typeFaults);
        if (!faults.isEmpty()) {
            throw invalid(String.join("; ", faults));
        }
        return draft.request();
    }

    private static StranglerException invalid(String reason) {
        return new StranglerException(
                Problem.of(
                        BatchProblem.INVALID_REQUEST,
                        "Invalid request: " + reason,
                        "Send one JSON object in one line, for instance {\"id\":1,\"dialect\":\"tsql\",\"sql\":\"SELECT 1\"}."));
    }
}
