package org.concordat.sampledata;

import static org.concordat.sampledata.client.Json.pounds;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.concordat.sampledata.client.ServiceClient;
import org.concordat.sampledata.plan.FinancialYear;

/**
 * What comes of the plan in one year, as reporting tells it. Reports follow the services that own the facts by a moment,
 * so theirs counts as complete only when each of those says the same.
 */
final class Outcome {
    private final Services services;
    private final FinancialYear year;

    Outcome(Services services, FinancialYear year) {
        this.services = services;
        this.year = year;
    }

    /** The reconciliation as soon as nothing is missing in it. */
    JsonNode reconciliation() {
        return Waiting.USUAL.until(
                () -> services.reporting().get("reports/reconciliation?financialYear=" + year), this::missing);
    }

    private Optional<String> missing(JsonNode report) {
        JsonNode waiting = report.required("freshness").required("lagEvents");
        if (waiting.isNull() || waiting.asLong() > 0) {
            return Optional.of("events the report has not handled: " + waiting);
        }
        Map<String, Object> told = told(report);
        Map<String, Object> owned = owned();
        if (told.equals(owned)) {
            return Optional.empty();
        }
        return Optional.of("the report says %s, the services themselves %s".formatted(told, owned));
    }

    private static Map<String, Object> told(JsonNode report) {
        JsonNode total = report.required("total");
        Map<String, Object> figures = new TreeMap<>();
        figures.put("members", total.required("members").asInt());
        figures.put("councils", total.required("councils").asInt());
        figures.put("subscriptions expected", pounds(total.required("subscriptionsExpected")));
        figures.put("subscriptions received", pounds(total.required("subscriptionsReceived")));
        figures.put("grant received", pounds(total.required("grantReceived")));
        for (JsonNode programme : report.required("programmes")) {
            figures.put("saving of " + programme.required("code").asText(), saving(programme));
        }
        return figures;
    }

    private Map<String, Object> owned() {
        JsonNode income = services.membership().get("income-summaries/" + year);
        Map<String, Object> figures = new TreeMap<>();
        figures.put("members", income.required("members").asInt());
        figures.put("councils", councils(services.membership(), year));
        figures.put("subscriptions expected", pounds(income.required("expected")));
        figures.put("subscriptions received", pounds(income.required("received")));
        figures.put("grant received", grantReceived());
        for (JsonNode item : services.programme().list("programmes")) {
            JsonNode programme =
                    services.programme().get("programmes/" + item.required("id").asText());
            for (JsonNode part : programme.required("years")) {
                if (part.required("financialYear").asText().equals(year.toString())) {
                    figures.put("saving of " + programme.required("code").asText(), saving(part));
                }
            }
        }
        return figures;
    }

    /** Programmes that do nothing save nothing, which is not the same as zero. */
    private static Object saving(JsonNode programme) {
        JsonNode saving = programme.path("nonCashableSaving");
        return saving.isMissingNode() || saving.isNull() ? "none" : pounds(saving);
    }

    /** Those that are there on the year's first day. */
    static int councils(ServiceClient membership, FinancialYear year) {
        return membership.list("organisation-types").stream()
                .filter(type -> type.required("council").asBoolean())
                .mapToInt(type -> membership
                        .list("organisations?type=%s&activeOn=%s"
                                .formatted(type.required("code").asText(), year.firstDay()))
                        .size())
                .sum();
    }

    private BigDecimal grantReceived() {
        BigDecimal sum = BigDecimal.ZERO.setScale(2);
        for (JsonNode fund : services.funding().list("funds")) {
            String path = "funds/" + fund.required("id").asText();
            Map<String, JsonNode> grants = services.funding().list(path + "/sources").stream()
                    .filter(source -> source.required("kind").asText().equals("GRANT"))
                    .filter(source -> source.required("financialYear").asText().equals(year.toString()))
                    .collect(Collectors.toMap(source -> source.required("id").asText(), source -> source));
            for (JsonNode receipt : services.funding().list(path + "/receipts")) {
                if (grants.containsKey(receipt.path("source").asText())
                        && !receipt.path("reversed").asBoolean()) {
                    sum = sum.add(pounds(receipt.required("amount")));
                }
            }
        }
        return sum;
    }
}
