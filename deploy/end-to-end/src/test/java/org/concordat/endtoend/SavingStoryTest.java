package org.concordat.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.endtoend.FundingOffice.assertRefused;
import static org.concordat.endtoend.FundingOffice.key;
import static org.concordat.endtoend.FundingOffice.pounds;
import static org.concordat.sampledata.client.Json.object;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.concordat.sampledata.client.ServiceClient;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Acceptance story of programme, through the public APIs of the running stack: one saving that is claimed twice. */
@Order(22)
@ExtendWith(WithFundingOffice.class)
class SavingStoryTest {

    private static final String COUNCIL = "Burnley Borough Council";
    private static final String YEAR = "2008-09";

    @Test
    void p3OneSavingTwice(FundingOffice office) {
        ServiceClient officer = office.programme("programme-officer");
        ServiceClient admin = office.programme("partnership-admin");
        String council = office.organisation(COUNCIL);
        String ofActivity = claimed(officer, council, ofActivity(officer), "40000.00");
        evidence(officer, ofActivity);
        assertRefused(422, "two persons", () -> officer.post(at(ofActivity) + "/validation", object(), key()));
        admin.post(at(ofActivity) + "/validation", object(), key());
        String ofProject = claimed(officer, council, object("project", project(officer, council)), "35000.00");
        evidence(officer, ofProject);

        assertThat(totals(officer, council).at("/validated/expected/amount").asText())
                .isEqualTo("40000.00");
        assertThat(totals(officer, council).at("/evidenced/expected/amount").asText())
                .isEqualTo("35000.00");

        List<JsonNode> possible = officer.list("possible-duplicate-savings?organisation=" + council);
        assertThat(possible).hasSize(1);
        assertThat(possible.get(0).required("first").asText()).isEqualTo(ofActivity);
        assertThat(possible.get(0).required("second").asText()).isEqualTo(ofProject);
        officer.post(
                at(ofProject) + "/duplicates", object("other", ofActivity, "reason", "Both are the payroll"), key());

        assertThat(officer.get(at(ofProject)).required("duplicateOf").asText()).isEqualTo(ofActivity);
        JsonNode totals = totals(officer, council);
        assertThat(totals.at("/validated/expected/amount").asText()).isEqualTo("40000.00");
        assertThat(totals.at("/evidenced/expected/amount").asText()).isEqualTo("0.00");

        for (int i = 0; i < 2; i++) {
            Map<String, Object> source = object("project", project(officer, council));
            officer.post("savings", claim(council, source, "ONE_OFF", range()), key());
        }
        assertThat(List.of("low", "expected", "high"))
                .extracting(column -> totals(officer, council)
                        .at("/claimed/" + column + "/amount")
                        .asText())
                .containsExactly("60000.00", "80000.00", "120000.00");
        assertThat(totals(officer, council).at("/validated/expected/amount").asText())
                .isEqualTo("40000.00");
    }

    private static String at(String saving) {
        return "savings/" + saving;
    }

    private static Map<String, Object> ofActivity(ServiceClient officer) {
        String programme = officer.list("programmes").get(0).required("id").asText();
        String activity = officer.list("programmes/" + programme + "/activities")
                .get(0)
                .required("id")
                .asText();
        return object("programme", programme, "activity", activity);
    }

    private static String project(ServiceClient officer, String council) {
        return officer.post("projects", object("lead", council, "title", "Shared payroll"), key())
                .id();
    }

    private static String claimed(ServiceClient officer, String council, Map<String, Object> source, String expected) {
        String saving = officer.post(
                        "savings", claim(council, source, "RECURRING", object("expected", pounds(expected))), key())
                .id();
        officer.post(at(saving) + "/confirmations", object("financialYear", YEAR), key());
        return saving;
    }

    private static Map<String, Object> range() {
        return object("low", pounds("30000.00"), "expected", pounds("40000.00"), "high", pounds("60000.00"));
    }

    private static Map<String, Object> claim(
            String council, Map<String, Object> source, String recurrence, Map<String, Object> amounts) {
        var year = new TreeMap<String, Object>(amounts);
        year.put("financialYear", YEAR);
        return object(
                "organisation",
                council,
                "source",
                source,
                "description",
                "One payroll team in place of two",
                "serviceArea",
                "Payroll",
                "kind",
                "NON_CASHABLE",
                "recurrence",
                recurrence,
                "ownerRole",
                "head-of-finance",
                "years",
                List.of(year));
    }

    private static void evidence(ServiceClient officer, String saving) {
        officer.post(
                at(saving) + "/evidence",
                object(
                        "reference",
                        "Ledger extract",
                        "serviceQualityHeld",
                        true,
                        "serviceQuality",
                        "All payslips were on time"),
                key());
    }

    private static JsonNode totals(ServiceClient officer, String council) {
        for (JsonNode each :
                officer.get("saving-totals?organisation=" + council).required("items")) {
            if (each.required("kind").asText().equals("NON_CASHABLE")) {
                return each;
            }
        }
        throw new AssertionError("no totals");
    }
}
