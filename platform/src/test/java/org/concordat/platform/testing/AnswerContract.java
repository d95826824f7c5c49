package org.concordat.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Holds answers against a service's live contract: its status is one that the operation
 * names, and its body keeps to the schema of that status, with everything that is required and no null that is not said.
 */
public final class AnswerContract {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Supplier<JsonNode> source;
    private Contract contract;

    /** @param paths those with the fewest parameters first, which are the ones that count */
    private record Contract(JsonNode whole, ContractShapes shapes, List<Template> paths) {

        static Contract of(JsonNode whole) {
            return new Contract(
                    whole,
                    new ContractShapes(whole),
                    whole.path("paths").properties().stream()
                            .map(Template::of)
                            .sorted(Comparator.comparing(Template::parameters))
                            .toList());
        }
    }

    private record Template(Pattern path, int parameters, JsonNode operations) {

        static Template of(Map.Entry<String, JsonNode> path) {
            return new Template(
                    Pattern.compile(path.getKey().replaceAll("\\{[^}]+}", "[^/]+")),
                    path.getKey().split("\\{").length - 1,
                    path.getValue());
        }
    }

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
            assertThat(contract().shapes().violations(schema, read(body)))
                    .as(what + ", against its schema")
                    .isEmpty();
        }
    }

    /** An answer that several operations share stands among the contract's components. */
    private JsonNode resolved(JsonNode answer) {
        return answer.has("$ref")
                ? contract().whole().at(answer.path("$ref").asText().substring(1))
                : answer;
    }

    /** The operation whose path fits with the fewest parameters, or a missing node. */
    private JsonNode operation(String method, String path) {
        return contract().paths().stream()
                .filter(template -> template.path().matcher(path).matches())
                .findFirst()
                .map(template -> template.operations().path(method.toLowerCase(Locale.ROOT)))
                .orElse(JSON.missingNode());
    }

    private synchronized Contract contract() {
        if (contract == null) {
            contract = Contract.of(source.get());
        }
        return contract;
    }

    private static JsonNode read(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException notJson) {
            throw new AssertionError("This is not JSON: " + body, notJson);
        }
    }
}
