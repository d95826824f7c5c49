package org.concordat.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NegotiationTest {

    private static final List<MediaType> OFFERED = List.of(MediaType.APPLICATION_JSON_TYPE, Negotiation.CSV);

    private static List<MediaType> accepted(String header) {
        return Arrays.stream(header.split(","))
                .map(String::strip)
                .map(MediaType::valueOf)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    */*                                          | application/json
                    application/*                                | application/json
                    application/json                             | application/json
                    text/csv                                     | text/csv
                    text/*                                       | text/csv
                    text/csv, application/json                   | application/json
                    application/json;q=0.5, text/csv             | text/csv
                    text/html, */*;q=0.1                         | application/json
                    application/json;q=0, */*                    | text/csv
                    text/*;q=0.2, text/csv;q=0.9, */*;q=0.5      | text/csv
                    """)
    void theMostExactRangeSaysHowMuchATypeIsWanted(String header, String best) {
        assertThat(Negotiation.best(accepted(header), OFFERED)).contains(MediaType.valueOf(best));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"text/html", "application/xml", "application/json;q=0, text/csv;q=0", "*/*;q=0"})
    void nothingFitsWhatIsNotOfferedOrNotWanted(String header) {
        assertThat(Negotiation.best(accepted(header), OFFERED)).isEmpty();
    }

    @Test
    void whoDoesNotMindIsGivenJson() {
        var jsonFirst = List.of(MediaType.APPLICATION_JSON_TYPE, Negotiation.CSV);
        assertThat(Negotiation.best(accepted("*/*"), jsonFirst)).contains(MediaType.APPLICATION_JSON_TYPE);
        assertThat(Negotiation.best(accepted("text/csv"), jsonFirst)).contains(Negotiation.CSV);
    }
}
