package org.concordat.platform.testing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class AnswerContractTest {

    private static final String CONTRACT = """
            {"paths":
              {"/notes/{id}": {"get": {"responses": {"200": {"content":
                 {"application/json": {"schema": {"$ref": "#/components/schemas/Note"}}}}}}},
               "/notes/none": {"get": {"responses": {"204": {}}}}},
             "components": {"schemas": {"Note": {"type": "object", "required": ["text", "reason"], "properties":
               {"text": {"type": "string"}, "reason": {"type": ["string", "null"]}}}}}}""";

    private final AnswerContract contract = new AnswerContract(() -> read(CONTRACT));

    private void answers(String path, int status, String body) {
        contract.assertKept("GET", path, status, "application/json;charset=UTF-8", body);
    }

    @Test
    void acceptsWhatTheContractSays() {
        assertThatCode(() -> answers("/notes/1", 200, "{\"text\":\"a\",\"reason\":null}"))
                .doesNotThrowAnyException();
        assertThatCode(() -> answers("/notes/none", 204, "")).doesNotThrowAnyException();
        assertThatCode(() -> answers("/elsewhere", 200, "{}")).doesNotThrowAnyException();
    }

    @Test
    void refusesAPropertyThatIsMissing() {
        assertThatThrownBy(() -> answers("/notes/1", 200, "{\"text\":\"a\"}")).hasMessageContaining("reason");
    }

    @Test
    void refusesANullThatIsNotSaid() {
        assertThatThrownBy(() -> answers("/notes/1", 200, "{\"text\":null,\"reason\":null}"))
                .hasMessageContaining("text");
    }

    @Test
    void refusesASuccessThatTheOperationDoesNotName() {
        assertThatThrownBy(() -> answers("/notes/none", 200, "{}")).hasMessageContaining("answered 200");
    }

    private static JsonNode read(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (JsonProcessingException notJson) {
            throw new IllegalArgumentException(notJson);
        }
    }
}
