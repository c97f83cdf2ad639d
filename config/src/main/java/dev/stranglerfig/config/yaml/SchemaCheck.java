package dev.stranglerfig.config.yaml;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import dev.stranglerfig.config.problem.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Checks a document against a JSON Schema (draft 2020-12) and tells every violation at its place, with what was probably meant. The schema's
 * {@code examples}, {@code enum} and {@code $comment} (the rule of a {@code pattern} in words) become part of the next step; a value whose schema is
 * {@code writeOnly} is a secret and never shown.
 */
public final class SchemaCheck {

    private final JsonNode schema;
    private final JsonSchema validator;

    /** @throws IllegalArgumentException when the text is no JSON */
    public SchemaCheck(String schemaText) {
        try {
            schema = new ObjectMapper().readTree(schemaText);
        } catch (JsonProcessingException fault) {
            throw new IllegalArgumentException("Invalid JSON Schema: " + fault.getOriginalMessage(), fault);
        }
        validator = JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(
                        schema,
                        SchemaValidatorsConfig.builder().locale(Locale.ROOT).build());
    }

    /** Every violation, one per value; in no particular order. */
    public List<Problem> check(YamlMap document) {
        List<Violation> violations = new ArrayList<>();
        for (ValidationMessage message : validator.validate(document.fold(new JsonTree()))) {
            if (!belongsToAlternative(message)) {
                violations.add(Violation.of(message, schema, document));
            }
        }
        return gravestPerPlace(violations).stream()
                .filter(violation -> !isMendedByRenaming(violation, violations))
                .map(Violation::problem)
                .toList();
    }

    /** The branches of {@code oneOf} complain too when none of them holds; one complaint is enough. */
    private static boolean belongsToAlternative(ValidationMessage message) {
        return !message.getType().equals("oneOf") && message.getEvaluationPath().contains("oneOf");
    }

    private static List<Violation> gravestPerPlace(List<Violation> violations) {
        Map<String, Violation> byPlace = new LinkedHashMap<>();
        for (Violation violation : violations) {
            byPlace.merge(violation.identity(), violation, (left, right) -> left.isGraverThan(right) ? left : right);
        }
        return List.copyOf(byPlace.values());
    }

    /** A key that is missing because it is misspelt is told once, as misspelt. */
    private static boolean isMendedByRenaming(Violation missing, List<Violation> violations) {
        return missing.isMissingKey()
                && violations.stream().anyMatch(other -> other.isMisspelling(missing.path(), missing.property()));
    }
}
