package org.concordat.sampledata;

import static org.concordat.sampledata.client.Json.pounds;

import com.fasterxml.jackson.databind.JsonNode;

/** The projects of the region as people read them: where they stand, how they go, what they cost and bring. */
final class PortfolioTable {

    private PortfolioTable() {}

    static String of(JsonNode portfolio) {
        Table table = Table.of(
                1,
                "The portfolio by sub-region",
                "Projects",
                "At their mandate",
                "In delivery",
                "Green",
                "Amber",
                "Red",
                "Budget",
                "Spent",
                "Benefits planned");
        portfolio
                .required("rows")
                .forEach(row -> row(
                        table,
                        row.required("key").isNull()
                                ? "none"
                                : row.required("key").asText(),
                        row));
        row(table, "All projects", portfolio.required("total"));
        return table.toString();
    }

    private static void row(Table table, String name, JsonNode figures) {
        table.row(
                name,
                figures.required("projects").asText(),
                figures.at("/stages/mandate").asText(),
                figures.at("/stages/delivery").asText(),
                figures.at("/overall/green").asText(),
                figures.at("/overall/amber").asText(),
                figures.at("/overall/red").asText(),
                Table.pounds(pounds(figures.required("budget"))),
                Table.pounds(pounds(figures.required("actual"))),
                Table.pounds(pounds(figures.required("plannedBenefits"))));
    }
}
