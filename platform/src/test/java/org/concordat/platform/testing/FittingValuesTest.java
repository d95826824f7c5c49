package org.concordat.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Test;

class FittingValuesTest {

    private static final JsonNode CONTRACT = read("""
        {"components": {"schemas": {
          "Note": {"type": "object", "required": ["text", "kind"], "properties": {
            "text": {"type": "string", "maxLength": 20, "pattern": "\\\\S"},
            "kind": {"type": "string", "enum": ["LONG", "SHORT", "NONE"]},
            "code": {"type": "string", "maxLength": 30, "pattern": "[A-Z][A-Z0-9_]*"},
            "places": {"type": ["integer", "null"], "minimum": 2, "maximum": 9},
            "day": {"type": "string", "format": "date"},
            "owner": {"type": "string", "format": "uuid"},
            "theme": {"type": "string", "maxLength": 50, "description": "Code of a known theme"},
            "channel": {"type": "string", "maxLength": 50, "description": "Code of a known channel"},
            "year": {"type": "string", "pattern": "^\\\\d{4}-\\\\d{2}$"},
            "amount": {"type": "string", "pattern": "^-?\\\\d{1,18}(\\\\.\\\\d{1,2})?$"},
            "tags": {"type": "array", "minItems": 1, "maxItems": 12, "items": {"type": "string", "maxLength": 5}},
            "inner": {"anyOf": [{"$ref": "#/components/schemas/Note"}, {"type": "null"}]}}}}}}\
        """);

    private static final String OWNER = "0192c3f4-0000-7000-8000-000000000001";

    /** Fifteen characters as a schema counts, and thirty as a service does. */
    private static final String EMOJIS = "😀".repeat(15);

    private static final Map<String, List<String>> KNOWN = Map.of(
            "owner", List.of(OWNER),
            "text", List.of(EMOJIS, "known"),
            "theme", List.of("no code"),
            "theme.code", List.of("EFFICIENCY"));

    private final ContractShapes shapes = new ContractShapes(CONTRACT);
    private final FittingValues values = new FittingValues(shapes, FittingValuesTest::known, Map.of());

    private static List<JsonNode> known(String name) {
        return KNOWN.getOrDefault(name, List.of()).stream()
                .<JsonNode>map(TextNode::valueOf)
                .toList();
    }

    @Test
    void drawsOnlyWhatTheSchemaTakes() {
        JsonNode note = read("{\"$ref\": \"#/components/schemas/Note\"}");
        JqwikSession.run(() -> {
            var notes = values.of("note", note).generator(100, true);
            var random = new Random(1);
            for (int i = 0; i < 500; i++) {
                JsonNode drawn = notes.next(random).value();
                assertThat(shapes.takes(note, drawn)).as(drawn.toString()).isTrue();
            }
        });
    }

    @Test
    void reachesEveryBoundAndEveryConstant() {
        JqwikSession.run(() -> {
            assertThat(bounds("kind")).extracting(JsonNode::asText).containsExactly("LONG", "SHORT", "NONE");
            assertThat(bounds("places")).extracting(JsonNode::toString).contains("2", "9", "null");
            assertThat(bounds("day")).extracting(JsonNode::asText).contains("1800-01-01", "2299-12-31");
            assertThat(bounds("text"))
                    .extracting(text -> text.asText().codePoints().count())
                    .contains(1L, 20L);
            assertThat(bounds("amount")).extracting(JsonNode::asText).contains("999999999.99", "-999999999.99");
            assertThat(bounds("tags")).extracting(JsonNode::size).contains(1, 12);
        });
    }

    @Test
    void speaksOfRecordsThatThereAre() {
        JqwikSession.run(() -> assertThat(bounds("owner")).contains(TextNode.valueOf(OWNER)));
    }

    @Test
    void countsCharactersAsAServiceDoes() {
        JqwikSession.run(() -> assertThat(bounds("text"))
                .contains(TextNode.valueOf("known"))
                .doesNotContain(TextNode.valueOf(EMOJIS))
                .allMatch(text -> text.asText().length() <= 20));
    }

    @Test
    void ofAListOfKnownCodesDrawsThoseThatAreThere() {
        JqwikSession.run(() -> assertThat(bounds("theme")).containsExactly(TextNode.valueOf("EFFICIENCY")));
        assertThat(values.isThereAny(schema("theme"))).isTrue();
        assertThat(values.isThereAny(schema("channel"))).isFalse();
    }

    private List<JsonNode> bounds(String property) {
        return values.bounds(property, schema(property));
    }

    private static JsonNode schema(String property) {
        return CONTRACT.at("/components/schemas/Note/properties/" + property);
    }

    private static JsonNode read(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (JsonProcessingException notJson) {
            throw new IllegalArgumentException(notJson);
        }
    }
}
