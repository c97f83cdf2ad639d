package dev.stranglerfig.reports.render;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.stranglerfig.config.name.ConsumerName;
import dev.stranglerfig.config.name.DomainName;
import dev.stranglerfig.config.name.ProductName;
import dev.stranglerfig.config.name.TableRef;
import dev.stranglerfig.config.name.TargetName;
import dev.stranglerfig.config.name.TeamName;
import dev.stranglerfig.reports.candidate.Score;
import dev.stranglerfig.reports.edition.Provenance;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The facts as JSON, component by component: names as text, times as ISO 8601, an absent value as {@code null}. Each file says first where it
 * comes from.
 */
final class JsonText {

    private static final ObjectWriter WRITER = mapper().writer(printer());

    private JsonText() {}

    static String of(Provenance provenance, Object report) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("provenance", provenance);
        document.put("report", report);
        try {
            return WRITER.writeValueAsString(document) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static ObjectMapper mapper() {
        return JsonMapper.builder()
                .addModules(new Jdk8Module(), new JavaTimeModule(), names())
                .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .build();
    }

    private static SimpleModule names() {
        SimpleModule module = new SimpleModule();
        module.addSerializer(TableRef.class, ToStringSerializer.instance);
        module.addSerializer(ProductName.class, ToStringSerializer.instance);
        module.addSerializer(DomainName.class, ToStringSerializer.instance);
        module.addSerializer(TargetName.class, ToStringSerializer.instance);
        module.addSerializer(ConsumerName.class, ToStringSerializer.instance);
        module.addSerializer(TeamName.class, ToStringSerializer.instance);
        module.addSerializer(Double.class, new RoundedDouble());
        module.addSerializer(double.class, new RoundedDouble());
        module.setMixInAnnotation(Score.class, ScoreForm.class);
        return module;
    }

    private static DefaultPrettyPrinter printer() {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
    }

    /** A score shows what it comes to beside what it is made of; the order of methods is not fixed by the language. */
    @JsonPropertyOrder({"pointsPerWeek", "tableDays", "bridgeDays", "personDays", "perPersonDay"})
    private interface ScoreForm {

        @JsonProperty
        double personDays();

        @JsonProperty
        double perPersonDay();
    }

    /** Rounds as the CSV files do. */
    private static final class RoundedDouble extends JsonSerializer<Double> {

        @Override
        public void serialize(Double value, JsonGenerator generator, SerializerProvider provider) throws IOException {
            generator.writeNumber(Decimals.rounded(value));
        }
    }
}
