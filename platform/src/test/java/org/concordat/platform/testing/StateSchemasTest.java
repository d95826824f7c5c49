package org.concordat.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.concordat.platform.change.AddedLater;
import org.junit.jupiter.api.Test;

class StateSchemasTest {

    record Cover(String title, @AddedLater String colour) {}

    record Page(int number, @AddedLater boolean blank) {}

    record Binding(@AddedLater String glue) {}

    record Book(
            String id,
            @JsonUnwrapped Cover cover,
            @JsonUnwrapped Binding binding,
            List<Page> pages,
            @AddedLater String shelf) {}

    private final JsonNode schema = new StateSchemas().of(Book.class, "Book");

    @Test
    void requiresWhatEveryEventCarriesAndNothingThatWasAddedLater() {
        assertThat(schema.get("required")).extracting(JsonNode::asText).containsExactly("id", "title", "pages");
        assertThat(schema.at("/properties/pages/items/required"))
                .extracting(JsonNode::asText)
                .containsExactly("number");
    }

    @Test
    void describesWhatWasAddedLaterAllTheSame() {
        assertThat(schema.get("properties").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("id", "title", "colour", "glue", "pages", "shelf");
        assertThat(schema.at("/properties/pages/items/properties/blank/type").asText())
                .isEqualTo("boolean");
    }
}
