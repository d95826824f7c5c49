package org.concordat.sampledata;

import static org.concordat.sampledata.client.Json.pounds;

import com.fasterxml.jackson.databind.JsonNode;

/** The reconciliation as people read it: what the region has in all, and each programme's row. */
final class OutcomeTable {
    private static final String NOTHING = "–";

    private OutcomeTable() {}

    static String of(JsonNode report) {
        return String.join(
                System.lineSeparator(),
                inAll(report).toString(),
                "",
                programmes(report).toString());
    }

    private static Table inAll(JsonNode report) {
        JsonNode total = report.required("total");
        return Table.of(1, "The region in all", report.required("financialYear").asText())
                .row("Members", total.required("members").asText())
                .row("Councils", total.required("councils").asText())
                .row("Subscription income expected", money(total, "subscriptionsExpected"))
                .row("  of which received", money(total, "subscriptionsReceived"))
                .row("Core budget", money(total, "coreBudget"))
                .row("Core budget less subscriptions", money(total, "coreLessSubscriptions"))
                .row("Added value", money(total, "addedValueBudget"))
                .row("Grant received", money(total, "grantReceived"))
                .row("Added value less grant", money(total, "addedValueLessGrant"))
                .row("Total budget", money(total, "totalBudget"))
                .row("Non-cashable saving", money(total, "nonCashableSaving"));
    }

    private static Table programmes(JsonNode report) {
        Table table = Table.of(
                2, "Code", "Programme", "Core", "Added value", "Total", "Activities", "Gap", "Non-cashable saving");
        for (JsonNode programme : report.required("programmes")) {
            table.row(
                    programme.required("code").asText(),
                    programme.required("name").asText(),
                    money(programme, "coreBudget"),
                    money(programme, "addedValueBudget"),
                    money(programme, "totalBudget"),
                    money(programme, "activitiesBudget"),
                    money(programme, "gap"),
                    money(programme, "nonCashableSaving"));
        }
        return table;
    }

    private static String money(JsonNode row, String figure) {
        JsonNode amount = row.path(figure);
        return amount.isMissingNode() || amount.isNull() ? NOTHING : Table.pounds(pounds(amount));
    }
}
