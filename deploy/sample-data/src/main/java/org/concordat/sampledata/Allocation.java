package org.concordat.sampledata;

import static org.concordat.sampledata.client.Json.object;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.concordat.sampledata.client.IdempotencyKey;
import org.concordat.sampledata.client.ServiceClient;
import org.concordat.sampledata.grants.People;
import org.concordat.sampledata.plan.Grants;
import org.concordat.sampledata.plan.Plan;

/** Shares the grant of the first year among the sub-regions by their councils; one person plans, another approves. */
final class Allocation {
    private static final String YEAR = Plan.FIRST_YEAR.toString();

    private final ServiceClient membership;
    private final ServiceClient funding;
    private final People people;
    private final Progress progress;

    Allocation(Services services, Progress progress) {
        this.membership = services.membership();
        this.funding = services.funding();
        this.people = services.people();
        this.progress = progress;
    }

    void load(String fund) {
        List<JsonNode> plans = funding.list("allocation-plans?financialYear=" + YEAR + "&fund=" + fund);
        if (plans.stream().anyMatch(plan -> !plan.required("status").asText().equals("PLANNED"))) {
            return;
        }
        JsonNode plan = Waiting.USUAL.until(() -> plan(fund), this::uncounted);
        people.administrator()
                .post(
                        "allocation-plans/" + plan.required("id").asText() + "/approval",
                        object("effectiveOn", Grants.ALLOCATED_ON.toString(), "reason", "Decided by the board"),
                        IdempotencyKey.of("approve", plan.required("id").asText()));
        progress.say("%s per cent of the grant of %s allocated to the sub-regions."
                .formatted(Grants.SUB_REGIONS_SHARE, YEAR));
    }

    /** As long as funding has not heard of all councils, another plan is made. */
    private JsonNode plan(String fund) {
        int before = funding.list("allocation-plans?financialYear=" + YEAR + "&fund=" + fund)
                .size();
        String id = people.financeOfficer()
                .post(
                        "allocation-plans",
                        object(
                                "fund",
                                fund,
                                "financialYear",
                                YEAR,
                                "share",
                                Grants.SUB_REGIONS_SHARE,
                                "effectiveOn",
                                Grants.ALLOCATED_ON.toString()),
                        IdempotencyKey.of("plan", fund, YEAR, before))
                .id();
        return funding.get("allocation-plans/" + id);
    }

    private Optional<String> uncounted(JsonNode plan) {
        int counted = StreamSupport.stream(plan.required("subRegions").spliterator(), false)
                .mapToInt(each -> each.at("/inputs/0/figure").asInt())
                .sum();
        int councils = Outcome.councils(membership, Plan.FIRST_YEAR);
        return counted == councils
                ? Optional.empty()
                : Optional.of("funding knows %d of %d councils".formatted(counted, councils));
    }
}
