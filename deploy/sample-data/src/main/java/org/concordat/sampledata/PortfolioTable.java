package org.concordat.sampledata;

import static org.concordat.sampledata.client.Json.pounds;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.concordat.sampledata.client.ServiceClient;

/** The projects of the region as people read them: where they stand, what they are to cost and have cost. */
final class PortfolioTable {

    private PortfolioTable() {}

    /** Programme hears of awards a moment after they are accepted; each has its project then. */
    static String awaited(ServiceClient programme, int awards) {
        return of(Waiting.USUAL.until(
                () -> programme.get("portfolio?by=SUB_REGION"),
                portfolio -> portfolio.at("/total/projects").asInt() >= awards
                        ? Optional.empty()
                        : Optional.of("the projects of awards in programme")));
    }

    private static String of(JsonNode portfolio) {
        Table table = Table.of(
                1, "The portfolio by sub-region", "Projects", "At their mandate", "In delivery", "Budget", "Spent");
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
                Table.pounds(pounds(figures.required("budget"))),
                Table.pounds(pounds(figures.required("actual"))));
    }
}
