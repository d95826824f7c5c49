package org.concordat.sampledata;

import static org.concordat.sampledata.client.Json.pounds;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import org.concordat.sampledata.client.ServiceClient;
import org.concordat.sampledata.plan.Plan;

/** What became of the grant of the first year: where it stands in the ledger, and each application of its call. */
final class GrantTable {
    private static final String NOTHING = "–";

    private final ServiceClient funding;

    GrantTable(ServiceClient funding) {
        this.funding = funding;
    }

    String of(String fund, String call) {
        return String.join(
                System.lineSeparator(),
                ledger(fund).toString(),
                "",
                applications(call).toString());
    }

    private Table ledger(String fund) {
        List<JsonNode> accounts = funding.list("funds/" + fund + "/accounts?financialYear=" + Plan.FIRST_YEAR).stream()
                .filter(account -> pounds(account.required("balance")).signum() != 0)
                .toList();
        Table table = Table.of(1, "The grant, by where it stands", Plan.FIRST_YEAR.toString());
        accounts.stream()
                .filter(kind("ALLOCATED"))
                .forEach(account -> table.row(
                        "Allocated to " + account.required("part").asText(),
                        Table.pounds(pounds(account.required("balance")))));
        table.row("Committed to awards", Table.pounds(sum(accounts, "COMMITTED")));
        table.row("Paid", Table.pounds(sum(accounts, "PAID")));
        return table;
    }

    private static Predicate<JsonNode> kind(String kind) {
        return account -> account.required("kind").asText().equals(kind);
    }

    private static BigDecimal sum(List<JsonNode> accounts, String kind) {
        return accounts.stream()
                .filter(kind(kind))
                .map(account -> pounds(account.required("balance")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Table applications(String call) {
        Table table = Table.of(
                2, funding.get("calls/" + call).required("title").asText(), "Became", "Asked", "Awarded", "Paid");
        List<JsonNode> awards = funding.list("awards?call=" + call);
        for (JsonNode application : funding.list("applications?call=" + call)) {
            JsonNode award = awards.stream()
                    .filter(each -> each.required("application").equals(application.required("id")))
                    .findFirst()
                    .orElse(null);
            table.row(
                    application.required("title").asText(),
                    application.required("status").asText(),
                    Table.pounds(pounds(application.required("requested"))),
                    award == null ? NOTHING : Table.pounds(pounds(award.required("total"))),
                    award == null ? NOTHING : Table.pounds(pounds(award.at("/sums/paid"))));
        }
        return table;
    }
}
