package org.concordat.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.endtoend.FundingOffice.YEAR;
import static org.concordat.endtoend.IndicatorOffice.line;
import static org.concordat.endtoend.IndicatorOffice.notApplicable;
import static org.concordat.sampledata.client.Json.object;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.concordat.sampledata.client.ServiceClient;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Acceptance story of reporting, through the public APIs of the running stack: a share of the councils where some values are
 * missing. It comes before other suites reorganise some of them.
 */
@Order(18)
@ExtendWith(WithFundingOffice.class)
class ShareWithGapsStoryTest {
    private static final Map<String, Object> AT_LEAST_85_PER_CENT =
            object("kind", "SHARE", "target", "85", "atLeast", "YES");

    private static IndicatorOffice indicators;
    private static List<String> types;
    private static List<JsonNode> councils;

    @BeforeAll
    static void theCouncilsOfTheReferenceData(FundingOffice office) {
        indicators = new IndicatorOffice(office.partnership());
        ServiceClient membership = office.membership();
        types = membership.list("organisation-types").stream()
                .filter(type -> type.required("council").asBoolean())
                .map(type -> type.required("code").asText())
                .toList();
        councils = types.stream()
                .flatMap(type ->
                        membership
                                .list("organisations?type=%s&activeOn=%s-04-01".formatted(type, YEAR.substring(0, 4)))
                                .stream())
                .toList();
        assertThat(councils).hasSize(46);
    }

    private static String measure(String signed, Map<String, Object> organisations) {
        return indicators.measure(signed, "Most councils signed", AT_LEAST_85_PER_CENT, organisations);
    }

    /** The first ones have signed, the next ones have not, and of the others nothing is known. */
    private static void record(String signed, int yes, int no) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < yes + no; i++) {
            lines.add(line(id(i), signed, i < yes ? "YES" : "NO"));
        }
        indicators.record(lines);
    }

    private static String id(int council) {
        return councils.get(council).required("id").asText();
    }

    private static List<String> decidedBy(JsonNode standing, String why) {
        return StreamSupport.stream(standing.required("decidedBy").spliterator(), false)
                .filter(one -> one.required("why").asText().equals(why))
                .map(one -> one.required("name").asText())
                .toList();
    }

    private static List<String> names(int from, int to) {
        return councils.subList(from, to).stream()
                .map(council -> council.required("name").asText())
                .toList();
    }

    private static void assertShare(JsonNode standing, String status, int numerator, int denominator, String value) {
        assertThat(standing.required("status").asText()).isEqualTo(status);
        assertThat(standing.required("numerator").asInt()).isEqualTo(numerator);
        assertThat(standing.required("denominator").asInt()).isEqualTo(denominator);
        assertThat(standing.required("value").asText()).isEqualTo(value);
        assertThat(standing.required("target").asText()).isEqualTo("85.0");
    }

    @Test
    void r2ShareWithGaps() {
        String signed = indicators.indicator("YES_NO", "Has signed");
        String measure = measure(signed, object("types", types));
        record(signed, 39, 5);

        JsonNode gaps = indicators.awaitStanding(
                measure, standing -> standing.required("missing").asInt() == 2);
        assertShare(gaps, "MISSED", 39, 46, "84.8");
        assertThat(gaps.required("bestCase").asText()).isEqualTo("89.1");
        assertThat(gaps.required("decidedByCount").asInt()).isEqualTo(7);
        assertThat(decidedBy(gaps, "NOT_REACHED")).containsExactlyInAnyOrderElementsOf(names(39, 44));
        assertThat(decidedBy(gaps, "NOT_RETURNED")).containsExactlyInAnyOrderElementsOf(names(44, 46));

        indicators.record(List.of(notApplicable(id(43), signed)));

        JsonNode one = indicators.awaitStanding(
                measure, standing -> standing.required("denominator").asInt() == 45);
        assertShare(one, "MET", 39, 45, "86.7");
        assertThat(one.required("decidedByCount").asInt()).isEqualTo(6);
        assertThat(Stream.of("NOT_REACHED", "NOT_RETURNED").flatMap(why -> decidedBy(one, why).stream()))
                .containsExactlyInAnyOrderElementsOf(Stream.of(names(39, 43), names(44, 46))
                        .flatMap(List::stream)
                        .toList());
    }

    /** There is no county council in Merseyside. */
    @Test
    void r2AnEmptySetIsNoData(FundingOffice office) {
        String merseyside = office.membership()
                .get("organisations/" + office.organisation("Liverpool City Council"))
                .required("subRegion")
                .asText();
        String measure = measure(
                indicators.indicator("YES_NO", "Has signed"),
                object("types", List.of("COUNTY"), "subRegions", List.of(merseyside)));

        JsonNode standing = indicators.standing(measure);
        assertThat(standing.required("status").asText()).isEqualTo("NO_DATA");
        assertThat(standing.required("noData").asText()).isEqualTo("EMPTY_SET");
    }

    @Test
    void r2ExactlyAtTheTargetIsMet() {
        String signed = indicators.indicator("YES_NO", "Has signed");
        String measure = measure(
                signed,
                object(
                        "named",
                        councils.subList(0, 20).stream()
                                .map(council -> council.required("id").asText())
                                .toList()));
        record(signed, 17, 3);

        assertShare(
                indicators.awaitStanding(
                        measure, standing -> standing.required("missing").asInt() == 0),
                "MET",
                17,
                20,
                "85.0");
    }
}
