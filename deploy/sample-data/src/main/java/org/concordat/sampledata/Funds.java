package org.concordat.sampledata;

import static java.util.stream.Collectors.toSet;
import static org.concordat.sampledata.client.Json.money;
import static org.concordat.sampledata.client.Json.object;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.concordat.sampledata.client.IdempotencyKey;
import org.concordat.sampledata.client.ServiceClient;
import org.concordat.sampledata.plan.FinancialYear;
import org.concordat.sampledata.plan.Plan;

/** Names the streams of money, opens the fund that takes the subscriptions and the one of the grant, and records the grant's receipts. */
final class Funds {
    private static final LocalDate OPENED_ON = LocalDate.of(2008, 3, 1);
    private static final String ADDED_VALUE = Plan.BySource.ADDED_VALUE;
    private static final int DAYS_INTO_THE_YEAR = 14;

    private final ServiceClient funding;
    private final Plan plan;
    private final Progress progress;

    /** The grant that one programme has in one year. */
    private record Grant(String programme, FinancialYear year, BigDecimal amount) {
        String name() {
            return "Grant for %s in %s".formatted(programme, year);
        }

        LocalDate receivedOn() {
            return year.firstDay().plusDays(DAYS_INTO_THE_YEAR);
        }
    }

    Funds(ServiceClient funding, Plan plan, Progress progress) {
        this.funding = funding;
        this.plan = plan;
        this.progress = progress;
    }

    /** @return the id of the fund that has the grant */
    String load() {
        ensureStream(Plan.BySource.CORE, "Core funding", false);
        ensureStream(ADDED_VALUE, "Added value", true);
        ensureFund("SUBSCRIPTIONS", "Subscriptions", "The core budgets of the programmes, paid by the members", true);
        String grantFund = ensureFund(
                "ADDED_VALUE_GRANT", "Added-value grant", "What the programmes do beyond their core budgets", false);
        List<Grant> grants = grants();
        receipts(grantFund, grants, sources(grantFund, grants));
        return grantFund;
    }

    private void ensureStream(String code, String name, boolean restricted) {
        boolean known = funding.list("funding-streams").stream()
                .anyMatch(stream -> stream.required("code").asText().equals(code));
        if (!known) {
            funding.post(
                    "funding-streams",
                    object("code", code, "name", name, "restricted", restricted, "effectiveOn", OPENED_ON.toString()),
                    IdempotencyKey.of("funding-stream", code));
            progress.say("Funding stream \"%s\" created.".formatted(name));
        }
    }

    private String ensureFund(String code, String name, String purpose, boolean takesSubscriptions) {
        return funding.list("funds").stream()
                .filter(fund -> fund.required("code").asText().equals(code))
                .map(fund -> fund.required("id").asText())
                .findFirst()
                .orElseGet(() -> {
                    String id = funding.post(
                                    "funds",
                                    object(
                                            "code", code,
                                            "name", name,
                                            "purpose", purpose,
                                            "takesSubscriptions", takesSubscriptions,
                                            "effectiveOn", OPENED_ON.toString()),
                                    IdempotencyKey.of("fund", code))
                            .id();
                    progress.say("Fund \"%s\" opened.".formatted(name));
                    return id;
                });
    }

    private List<Grant> grants() {
        return plan.programmes().stream()
                .filter(Plan.Programme::hasAddedValue)
                .flatMap(programme -> programme.years().stream()
                        .map(year -> new Grant(
                                programme.code(), year, programme.budget().addedValue())))
                .toList();
    }

    private Map<Grant, String> sources(String fund, List<Grant> grants) {
        Map<String, String> known = new HashMap<>();
        funding.list("funds/" + fund + "/sources")
                .forEach(source -> known.put(
                        source.required("name").asText(), source.required("id").asText()));
        Map<Grant, String> sources = new HashMap<>();
        List<Grant> missing = new ArrayList<>();
        for (Grant grant : grants) {
            String id = known.get(grant.name());
            if (id == null) {
                missing.add(grant);
                id = funding.post(
                                "funds/" + fund + "/sources",
                                object(
                                        "kind", "GRANT",
                                        "stream", ADDED_VALUE,
                                        "name", grant.name(),
                                        "financialYear", grant.year().toString(),
                                        "amount", money(grant.amount()),
                                        "programme", grant.programme(),
                                        "effectiveOn", OPENED_ON.toString()),
                                IdempotencyKey.of("source", fund, grant.name()))
                        .id();
            }
            sources.put(grant, id);
        }
        progress.loaded("grants of the programmes", grants, missing);
        return sources;
    }

    private void receipts(String fund, List<Grant> grants, Map<Grant, String> sources) {
        Set<String> received = funding.list("funds/" + fund + "/receipts").stream()
                .map(receipt -> receipt.path("source").asText())
                .collect(toSet());
        List<Grant> missing = grants.stream()
                .filter(grant -> !received.contains(sources.get(grant)))
                .toList();
        Parallel.forEach(
                missing,
                grant -> funding.post(
                        "funds/" + fund + "/receipts",
                        object(
                                "source", sources.get(grant),
                                "amount", money(grant.amount()),
                                "receivedOn", grant.receivedOn().toString(),
                                "reference", grant.name(),
                                "effectiveOn", grant.receivedOn().toString()),
                        IdempotencyKey.of("receipt", sources.get(grant))));
        progress.loaded("grant receipts", grants, missing);
    }
}
