package org.concordat.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Holds answers against a service's live contract: its status is one that the operation
 * names, and its body keeps to the schema of that status, with everything that is required and no null that is not said.
 */
public final class AnswerContract {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Supplier<JsonNode> source;
    private final Map<JsonNode, JsonSchema> schemas = new ConcurrentHashMap<>();
    private JsonNode contract;

    /** @param source of the contract as JSON, read before the first answer is looked at */
    public AnswerContract(Supplier<JsonNode> source) {
        this.source = source;
    }

    /** An answer outside the contract's paths, such as a health check, is let through. */
    public void assertKept(String method, String path, int status, String contentType, String body) {
        JsonNode operation = operation(method, path);
        if (operation.isMissingNode()) {
            return;
        }
        String what = "%s %s answered %d".formatted(method, path, status);
        JsonNode answer = resolved(operation.path("responses").path(Integer.toString(status)));
        if (status < 400) {
            assertThat(answer.isObject())
                    .as(what + ", which the contract names")
                    .isTrue();
        }
        JsonNode schema =
                answer.path("content").path(contentType.replaceAll(";.*", "")).path("schema");
        if (schema.isObject() && contentType.contains("json")) {
            assertThat(schemas.computeIfAbsent(schema, this::compiled)
                            .validate(read(body), context -> context.getExecutionConfig()
                                    .setFormatAssertionsEnabled(true)))
                    .as(what + ", against its schema")
                    .isEmpty();
        }
    }

    /** An answer that several operations share stands among the contract's components. */
    private JsonNode resolved(JsonNode answer) {
        return answer.has("$ref") ? contract().at(answer.path("$ref").asText().substring(1)) : answer;
    }

    /** The operation whose path fits with the fewest parameters, or a missing node. */
    private JsonNode operation(String method, String path) {
        return contract().path("paths").properties().stream()
                .filter(template -> path.matches(template.getKey().replaceAll("\\{[^}]+}", "[^/]+")))
                .min(Comparator.comparing(template -> template.getKey().split("\\{").length))
                .map(template -> template.getValue().path(method.toLowerCase(Locale.ROOT)))
                .orElse(JSON.missingNode());
    }

    private synchronized JsonNode contract() {
        if (contract == null) {
            contract = source.get();
        }
        return contract;
    }

    private JsonSchema compiled(JsonNode schema) {
        ObjectNode whole = schema.deepCopy();
        whole.set("components", contract().path("components"));
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(whole);
    }

    private static JsonNode read(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException notJson) {
            throw new AssertionError("This is not JSON: " + body, notJson);
        }
    }
}
