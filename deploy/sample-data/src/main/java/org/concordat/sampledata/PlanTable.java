package org.concordat.sampledata;

import static org.concordat.sampledata.client.Json.pounds;

import com.fasterxml.jackson.databind.JsonNode;

/** The plan of the region as people read it: by programme and source, and what it saves beside what it costs. */
final class PlanTable {
    private static final String NOTHING = "–";

    private PlanTable() {}

    static String of(JsonNode plan) {
        Table table = Table.of(
                2,
                "The plan by source",
                plan.required("financialYear").asText(),
                "Budget",
                "Activities",
                "Gap",
                "Avoided cost",
                "Ratio");
        plan.required("programmes")
                .forEach(programme -> rows(table, programme.required("code").asText(), programme));
        rows(table, "All programmes", plan.required("total"));
        return table.toString();
    }

    private static void rows(Table table, String name, JsonNode figures) {
        figures.required("sources")
                .forEach(source -> table.row(
                        name,
                        source.required("stream").asText(),
                        money(source, "budget"),
                        money(source, "activitiesBudget"),
                        money(source, "gap"),
                        "",
                        ""));
        table.row(
                name,
                "in all",
                money(figures, "budget"),
                money(figures, "activitiesBudget"),
                money(figures, "gap"),
                money(figures, "grossAvoidedCost"),
                figures.required("avoidedCostRatio").asText(NOTHING));
    }

    private static String money(JsonNode row, String figure) {
        JsonNode amount = row.required(figure);
        return amount.isNull() ? NOTHING : Table.pounds(pounds(amount));
    }
}
