package org.concordat.platform.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concordat.platform.time.FinancialYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValueJsonTest {

    private static final LocalDate EARLIEST = LocalDate.of(1800, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    private final ObjectMapper json = new ObjectMapper().registerModules(new JavaTimeModule(), new Jdk8Module());

    ValueJsonTest() {
        new ValueJson(new Notations(EARLIEST, LATEST)).customize(json);
    }

    private enum Colour {
        RED,
        BLUE
    }

    private record Letter(
            LocalDate day,
            Optional<LocalDate> perhaps,
            Instant instant,
            FinancialYear year,
            UUID id,
            Colour colour,
            @Size(max = 100) String name,
            @Size(max = 501) String text,
            @Size(max = 600) List<@Size(max = 20) String> names) {}

    private Letter read(String property, String value) throws JsonProcessingException {
        return json.readValue("{\"%s\":%s}".formatted(property, value), Letter.class);
    }

    private void assertRefused(String property, String value, String fits) {
        assertThatExceptionOfType(UnfitValue.class)
                .isThrownBy(() -> read(property, value))
                .satisfies(unfit -> assertThat(unfit.getOriginalMessage()).startsWith(fits));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "20080401",
                "[2008,4,1]",
                "1.5",
                "true",
                "{}",
                "\"\"",
                "\" 2008-04-01\"",
                "\"2008-4-1\"",
                "\"2008-02-30\"",
                "\"2008-04-01T00:00:00\"",
                "\"-0001-01-01\"",
                "\"0000-01-01\"",
                "\"1799-12-31\"",
                "\"2200-01-01\"",
                "\"9999-12-31\"",
                "\"+56948-01-01\""
            })
    void aDayIsWrittenInOneWayWithinItsBounds(String day) {
        assertRefused("day", day, "Send a day like 2008-04-01, from 1800-01-01 to 2199-12-31.");
        assertRefused("perhaps", day, "Send a day like 2008-04-01");
    }

    @Test
    void readsTheFirstAndTheLastDay() throws JsonProcessingException {
        assertThat(read("day", "\"1800-01-01\"").day()).isEqualTo(EARLIEST);
        assertThat(read("perhaps", "\"2199-12-31\"").perhaps()).contains(LATEST);
        assertThat(read("day", "null").day()).isNull();
    }

    @Test
    void whatFollowsFromADayMayLieFurtherAway() throws IOException {
        String event = "{\"day\":\"2200-01-30\",\"year\":\"1799-00\"}";
        Letter recorded = RecordedJson.reader(json, Letter.class).readValue(event);
        assertThat(recorded.day()).isEqualTo("2200-01-30");
        assertThat(recorded.year()).isEqualTo(new FinancialYear(1799));
        for (String wild : List.of("\"9999-12-31\"", "\"0999-12-31\"", "20080401")) {
            assertThatExceptionOfType(UnfitValue.class).isThrownBy(() -> RecordedJson.reader(json, Letter.class)
                    .readValue("{\"day\":%s}".formatted(wild)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2008", "\"2008\"", "\"2008-10\"", "\"1799-00\"", "\"2200-01\"", "\"9999-00\"", "\"\""})
    void aFinancialYearBeginsWithinTheBoundsOfDays(String year) {
        assertRefused("year", year, "Send a financial year like 2008-09");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "\"1-1-1-1-1\"",
                "\"AY9Obnwae46dPyobDJ2Ofw==\"",
                "\"\"",
                "\"018f4e6e7c1a7b8e9d3f2a1b0c9d8e7f\""
            })
    void anIdIsWrittenInOneWay(String id) {
        assertRefused("id", id, "Send an id, which is a UUID like ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "\"0\"", "\"\"", "\"red\"", "\" RED\"", "\"GREEN\"", "[\"RED\"]"})
    void aConstantOfABodyIsWrittenInOneWay(String colour) {
        assertRefused("colour", colour, "Send one of: RED, BLUE.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"a\\u0000b\"", "\"\\u0007\"", "\"\\u009f\"", "\"\\ud800\"", "\"a\\udc00\\ud800\""})
    void noTextHasWhatTheDatabaseCannotKeepOrControls(String text) {
        assertRefused("name", text, "Send a text of one line, without control characters.");
        assertRefused("text", text, "Send a text without control characters.");
        assertRefused("names", "[" + text + "]", "Send a text of one line");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "true", "[]", "{}"})
    void aTextStandsInQuotationMarks(String text) {
        assertRefused("name", text, "Send a text in quotation marks.");
    }

    @Test
    void aNameIsOneLineAndALongTextHasMany() throws JsonProcessingException {
        assertRefused("name", "\"two\\nlines\"", "Send a text of one line");
        assertRefused("names", "[\"two\\tparts\"]", "Send a text of one line");
        assertThat(read("text", "\"two\\r\\n\\tlines\"").text()).isEqualTo("two\r\n\tlines");
        assertThat(read("name", "\"Môn 🐉\"").name()).isEqualTo("Môn 🐉");
    }

    @Test
    void refusesBoundsThatDaysOfRecordsWouldLeave() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Notations(LATEST, EARLIEST));
        assertThatIllegalArgumentException().isThrownBy(() -> new Notations(LocalDate.of(999, 1, 1), LATEST));
        assertThatIllegalArgumentException().isThrownBy(() -> new Notations(EARLIEST, LocalDate.of(3000, 1, 1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1207040400",
                "1.5",
                "true",
                "[]",
                "\"2008-04-01\"",
                "\"2008-04-01T09:00Z\"",
                "\"2008-04-01T09:00:00\"",
                "\"2008-04-01T09:00:00+01:00\"",
                "\"2008-04-01T09:00:00.1234567Z\"",
                "\"2008-02-30T09:00:00Z\"",
                "\"1799-12-31T23:59:59Z\"",
                "\"2200-01-01T00:00:00Z\""
            })
    void anInstantIsWrittenInUtcWithinItsBounds(String instant) {
        assertRefused(
                "instant",
                instant,
                "Send an instant in UTC like 2008-04-01T09:00:00Z, with at most six decimals of a second, from 1800-01-01");
    }

    @Test
    void readsAnInstantToTheMicrosecond() throws JsonProcessingException {
        assertThat(read("instant", "\"2199-12-31T23:59:59.999999Z\"").instant())
                .isEqualTo(Instant.parse("2199-12-31T23:59:59.999999Z"));
        assertThat(read("instant", "\"1800-01-01T00:00:00Z\"").instant()).isEqualTo("1800-01-01T00:00:00Z");
    }
}
