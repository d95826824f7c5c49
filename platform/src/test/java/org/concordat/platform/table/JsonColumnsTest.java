package org.concordat.platform.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.concordat.platform.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.junit.jupiter.api.Test;

class JsonColumnsTest {

    private final ObjectMapper json = new ObjectMapper();

    private record Code(@JsonValue String value) {}

    private record Term(String from, String until) {}

    private record Details(
            @Schema(description = "What it is called") String name, Code code) {}

    private record Bill(Money amount, Term term) {}

    private record Row(
            @JsonProperty("payment") String id,
            @JsonUnwrapped Details details,
            Bill bill,
            List<String> tags,
            Map<String, Integer> counts,
            Integer size,
            boolean active,
            @JsonIgnore String secret) {}

    private final List<Column<JsonNode>> columns = JsonColumns.of(json.constructType(Row.class), json);

    private static Row row(Bill bill) {
        return new Row(
                "p1",
                new Details("=name", new Code("C")),
                bill,
                List.of("a", "b"),
                Map.of("x", 1),
                null,
                true,
                "secret");
    }

    private String csv(Row row) {
        var text = new StringBuilder();
        new CsvWriter<>(columns, text).row(json.valueToTree(row));
        return text.toString();
    }

    @Test
    void columnsAreTheNamesThatTheJsonHasAndNoOthers() {
        assertThat(columns)
                .extracting(Column::name)
                .containsExactly(
                        "payment",
                        "name",
                        "code",
                        "bill.amount",
                        "bill.term.from",
                        "bill.term.until",
                        "tags",
                        "counts",
                        "size",
                        "active");
        assertThat(columns.get(1).description()).isEqualTo("What it is called");
    }

    @Test
    void cellsAreWhatTheJsonShowsMoneyItsAmountAndTextNoFormula() {
        assertThat(csv(row(new Bill(Money.of("-5.00"), new Term("2008-04-01", null)))))
                .endsWith("p1,'=name,C,-5.00,2008-04-01,,\"[\"\"a\"\",\"\"b\"\"]\",\"{\"\"x\"\":1}\",,true\r\n");
    }

    @Test
    void whatIsNotThereLeavesItsCellsEmpty() {
        assertThat(csv(row(null))).endsWith("p1,'=name,C,,,,\"[\"\"a\"\",\"\"b\"\"]\",\"{\"\"x\"\":1}\",,true\r\n");
    }
}
