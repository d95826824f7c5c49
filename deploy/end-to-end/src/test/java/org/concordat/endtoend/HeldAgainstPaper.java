package org.concordat.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What the services say of a year's income, figure by figure beside what was worked out on paper. */
final class HeldAgainstPaper {
    /** How the reconciliation calls what it says of the subscriptions. */
    private static final Map<String, String> IN_THE_RECONCILIATION = Map.of(
            "expected", "subscriptionsExpected",
            "agreed", "subscriptionsAgreed",
            "invoiced", "subscriptionsInvoiced",
            "received", "subscriptionsReceived",
            "vat/", "subscriptionsVat/",
            "gross/", "subscriptionsGross/");

    private HeldAgainstPaper() {}

    /** As at a day, in membership's forecast and in both reports: in all, by class and by sub-region. */
    static void asAt(String day, String year, OnPaper paper, SouthWestOffice office) {
        forecast(day, year, paper, office);
        Settled.await(office.partnership);
        report(day, year, paper, office);
        reconciliation(day, year, paper, office);
    }

    /** As it is now, in membership's summary. */
    static void now(String year, OnPaper paper, SouthWestOffice office) {
        JsonNode summary = office.membership.get("income-summaries/" + year);
        assertFigures("summary of " + year, paper.total(), summary);
        assertParts("summary of " + year, paper.byClass(), summary.required("byClass"), "className", "");
        assertParts("summary of " + year, paper.bySubRegion(), summary.required("bySubRegion"), "subRegion", "");
        assertThat(summary.at("/credit/amount").asText())
                .isEqualTo(paper.credit().toPlainString());
    }

    private static void forecast(String day, String year, OnPaper paper, SouthWestOffice office) {
        String what = "forecast of " + year + " as at " + day;
        JsonNode forecast = office.membership
                .get("income-forecasts?from=%1$s&to=%1$s&asAt=%2$s".formatted(year, day))
                .at("/years/0");
        assertFigures(what, paper.total(), forecast.required("figures"));
        assertFigures(what, paper.potential(), forecast.required("figures"));
        assertParts(what, paper.byClass(), forecast.required("byClass"), "className", "/figures");
        assertParts(what, paper.bySubRegion(), forecast.required("bySubRegion"), "subRegion", "/figures");
    }

    private static void report(String day, String year, OnPaper paper, SouthWestOffice office) {
        String what = "report on " + year + " as at " + day;
        JsonNode report =
                office.reporting.get("reports/membership-and-income?financialYear=%s&asAt=%s".formatted(year, day));
        assertFigures(what, paper.total(), report);
        assertParts(what, paper.byClass(), report.required("byClass"), "className", "");
        assertParts(what, paper.bySubRegion(), report.required("bySubRegion"), "subRegion", "");
        assertThat(report.at("/credit/amount").asText())
                .as(what)
                .isEqualTo(paper.credit().toPlainString());
    }

    private static void reconciliation(String day, String year, OnPaper paper, SouthWestOffice office) {
        JsonNode total = office.reporting
                .get("reports/reconciliation?financialYear=%s&asAt=%s".formatted(year, day))
                .required("total");
        Map<String, BigDecimal> renamed = new TreeMap<>();
        paper.total().forEach((name, figure) -> renamed.put(inTheReconciliation(name), figure));
        // what is outstanding it says of VAT and gross only
        renamed.remove("outstanding");
        assertFigures("reconciliation of " + year + " as at " + day, renamed, total);
    }

    private static String inTheReconciliation(String name) {
        int part = name.indexOf('/') + 1;
        return part > 0
                ? IN_THE_RECONCILIATION.get(name.substring(0, part)) + name.substring(part)
                : IN_THE_RECONCILIATION.getOrDefault(name, name);
    }

    private static void assertParts(
            String what, Map<String, Map<String, BigDecimal>> parts, JsonNode answered, String name, String figures) {
        assertThat(answered.findValuesAsText(name)).as(what).containsAll(parts.keySet());
        answered.forEach(part -> {
            Map<String, BigDecimal> expected = parts.get(part.required(name).asText());
            if (expected != null) {
                assertFigures(what + ", " + part.required(name).asText(), expected, part.at(figures));
            }
        });
    }

    private static void assertFigures(String what, Map<String, BigDecimal> expected, JsonNode answered) {
        assertThat(told(expected.keySet(), answered)).as(what).isEqualTo(told(expected));
    }

    private static Map<String, String> told(Map<String, BigDecimal> figures) {
        Map<String, String> told = new TreeMap<>();
        figures.forEach((name, figure) -> told.put(name, figure.toPlainString()));
        return told;
    }

    private static Map<String, String> told(Set<String> names, JsonNode answered) {
        Map<String, String> told = new TreeMap<>();
        for (String name : names) {
            JsonNode figure = answered.at("/" + name);
            told.put(name, (figure.isObject() ? figure.required("amount") : figure).asText("nothing"));
        }
        return told;
    }
}
