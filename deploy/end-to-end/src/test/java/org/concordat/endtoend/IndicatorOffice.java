package org.concordat.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.endtoend.FundingOffice.key;
import static org.concordat.sampledata.client.Json.object;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.concordat.local.Service;
import org.concordat.sampledata.client.ServiceClient;

/** Keeps indicators and measures as the partnership's programme officers do. */
final class IndicatorOffice {
    /** On which every measure here is due, and about which its standing is asked. */
    static final String DUE = "2009-03-31";

    private static final String COLUMNS = "organisation,indicator,firstDay,lastDay,value,missing,base,visibleFrom\n";

    private final ServiceClient officer;

    IndicatorOffice(Partnership partnership) {
        this.officer = partnership.staff(Service.REPORTING, "programme-officer");
    }

    ServiceClient officer() {
        return officer;
    }

    private static String code(String prefix) {
        return prefix + "_" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    }

    /** The code of a new one of which everybody may see the values. */
    String indicator(String kind, String name) {
        String code = code("INDICATOR");
        officer.post(
                "indicators",
                object(
                        "code",
                        code,
                        "kind",
                        kind,
                        "source",
                        "RETURNED",
                        "name",
                        name,
                        "better",
                        "HIGHER",
                        "frequency",
                        "YEAR",
                        "successorTakes",
                        "NONE",
                        "shownToThePublic",
                        true),
                key());
        return code;
    }

    /** The path of a new measure. */
    String measure(String indicator, String name, Map<String, Object> rule, Map<String, Object> organisations) {
        return "measures/"
                + officer.post(
                                "measures",
                                object(
                                        "code",
                                        code("MEASURE"),
                                        "kind",
                                        "RULE",
                                        "indicator",
                                        indicator,
                                        "name",
                                        name,
                                        "rule",
                                        rule,
                                        "organisations",
                                        organisations,
                                        "dueDay",
                                        DUE),
                                key())
                        .id();
    }

    JsonNode standing(String measure) {
        return officer.get(measure + "/standing?asAt=" + DUE);
    }

    /** What is final comes back over the service's own topic. */
    JsonNode awaitStanding(String measure, Predicate<JsonNode> condition) {
        return Awaitility.await("the measure to stand on what was recorded")
                .atMost(Duration.ofMinutes(1))
                .until(() -> standing(measure), condition);
    }

    /** Lines as {@link #line} writes them. */
    void record(List<String> lines) {
        JsonNode report = officer.post("observation-imports", "text/csv", COLUMNS + String.join("", lines), key())
                .body();
        assertThat(report.required("refused").asInt()).as("%s", report).isZero();
    }

    /** About the year that ends on the due day. */
    static String line(String organisation, String indicator, String value) {
        return "%s,%s,2008-04-01,%s,%s,,,\n".formatted(organisation, indicator, DUE, value);
    }

    static String notApplicable(String organisation, String indicator) {
        return "%s,%s,2008-04-01,%s,,NOT_APPLICABLE,,\n".formatted(organisation, indicator, DUE);
    }
}
