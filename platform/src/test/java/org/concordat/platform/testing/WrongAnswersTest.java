package org.concordat.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.concordat.platform.testing.ContractWalk.Operation;
import org.concordat.platform.testing.ContractWalkCaller.Answer;
import org.concordat.platform.testing.WrongAnswers.Expected;
import org.concordat.platform.testing.WrongAnswers.Trial;
import org.junit.jupiter.api.Test;

class WrongAnswersTest {

    private static final JsonNode CONTRACT = read("""
        {"paths": {"/notes": {"post": {"responses": {"201": {}, "400": {}, "406": {}, "422": {}, "500": {}}}}}}\
        """);

    private static final Operation OPERATION = new Operation("POST", "/notes", CONTRACT.at("/paths/~1notes/post"));

    private final WrongAnswers answers = new WrongAnswers(new AnswerContract(() -> CONTRACT));

    @Test
    void aRuleMayForbidWhatAValidRequestAsksFor() {
        assertThat(faultOf(Expected.UNDERSTOOD, 201, "note", "")).isNull();
        assertThat(faultOf(Expected.UNDERSTOOD, 422, "too-many-notes", "")).isNull();
    }

    @Test
    void aValidRequestThatIsCalledInvalidIsAFaultOfThePlacesNamed() {
        assertThat(faultOf(Expected.UNDERSTOOD, 400, "invalid-request", "/lines/7/text"))
                .isEqualTo("is not understood at [/lines/0/text]");
        assertThat(faultOf(Expected.UNDERSTOOD, 406, "not-acceptable", "")).startsWith("is not understood");
        assertThat(faultOf(Expected.UNDERSTOOD, 400, "invalid-json", "/day")).isEqualTo("is not understood at [/day]");
    }

    @Test
    void noRequestMakesTheServiceFailOrAnswersOutsideTheContract() {
        for (Expected expected : Expected.values()) {
            assertThat(faultOf(expected, 500, "internal-error", "")).isEqualTo("fails");
            assertThat(faultOf(expected, 409, "conflict", "")).isEqualTo("outside the contract");
        }
    }

    @Test
    void aWrongValueIsRefusedAndItsPlaceNamed() {
        assertThat(faultOf(Expected.REFUSED, 201, "note", "")).isEqualTo("taken");
        assertThat(faultOf(Expected.REFUSED, 400, "invalid-request", "/other")).isEqualTo("does not name the place");
        assertThat(faultOf(Expected.REFUSED, 400, "invalid-request", "/text")).isNull();
    }

    private String faultOf(Expected expected, int status, String type, String pointer) {
        String body = """
            {"type":"urn:concordat:problem:%s","detail":"Send another.","errors":[{"pointer":"%s","detail":"Not this."}]}\
            """.formatted(type, pointer);
        return answers.faultOf(
                new Trial(OPERATION, "/text", "x", expected),
                "/notes",
                new Answer(status, "application/problem+json", "", body));
    }

    private static JsonNode read(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (JsonProcessingException notJson) {
            throw new IllegalArgumentException(notJson);
        }
    }
}
