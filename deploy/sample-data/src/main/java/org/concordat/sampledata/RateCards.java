package org.concordat.sampledata;

import static org.concordat.sampledata.client.Json.object;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.concordat.sampledata.client.Answer;
import org.concordat.sampledata.client.IdempotencyKey;
import org.concordat.sampledata.client.Json;
import org.concordat.sampledata.client.ServiceClient;
import org.concordat.sampledata.plan.Plan;

/** Drafts and publishes what each class of organisation pays in each year. */
final class RateCards {
    private static final LocalDate SET_ON = LocalDate.of(2008, 2, 1);

    private final ServiceClient membership;
    private final Plan plan;
    private final Progress progress;

    RateCards(ServiceClient membership, Plan plan, Progress progress) {
        this.membership = membership;
        this.plan = plan;
        this.progress = progress;
    }

    void load() {
        Map<String, JsonNode> known = new LinkedHashMap<>();
        membership.list("rate-cards").forEach(card -> known.put(cardName(card), card));
        List<Plan.RateCard> missing = plan.rateCards().stream()
                .filter(card -> !isPublished(known.get(cardName(card))))
                .toList();
        for (Plan.RateCard card : missing) {
            JsonNode draft = known.get(cardName(card));
            String id = draft == null ? draft(card).id() : draft.required("id").asText();
            membership.post(
                    "rate-cards/" + id + "/publication",
                    object("effectiveOn", setOn(card).toString()),
                    IdempotencyKey.of("rate card's publication", id));
        }
        progress.loaded("rate cards published", plan.rateCards(), missing);
    }

    private Answer draft(Plan.RateCard card) {
        List<?> classes = card.classes().stream()
                .map(one -> object(
                        "name", one.name(),
                        "organisationTypes", one.organisationTypes(),
                        "annualAmount", Json.money(one.annualAmount()),
                        "proRata", "NONE"))
                .toList();
        return membership.post(
                "rate-cards",
                object(
                        "name", card.name(),
                        "financialYear", card.financialYear(),
                        "classes", classes,
                        "effectiveOn", setOn(card).toString()),
                IdempotencyKey.of("rate card", cardName(card)));
    }

    /** The rates of the years before the plan are older than its own. */
    private LocalDate setOn(Plan.RateCard card) {
        return card.financialYear().compareTo(Plan.FIRST_YEAR.toString()) < 0 ? Organisations.KNOWN_SINCE : SET_ON;
    }

    private static String cardName(Plan.RateCard card) {
        return card.name() + " for " + card.financialYear();
    }

    private static String cardName(JsonNode card) {
        return card.required("name").asText() + " for "
                + card.required("financialYear").asText();
    }

    private static boolean isPublished(JsonNode card) {
        return card != null && card.required("status").asText().equals("PUBLISHED");
    }
}
