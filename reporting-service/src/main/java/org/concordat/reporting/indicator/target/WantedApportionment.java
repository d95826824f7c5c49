package org.concordat.reporting.indicator.target;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.problem.Refusal;

/**
 * How somebody wants a target to be split.
 *
 * @param weightedBy code of the indicator that weighs; {@code null} unless it is BY_WEIGHT
 * @param weightFirstDay of the period of the weights; {@code null} for that of the target, likewise its last day
 * @param decimals of the parts that are calculated; {@code null} for as many as the whole has
 */
public record WantedApportionment(
        ApportionmentMethod method,
        List<WantedPart> parts,
        String weightedBy,
        LocalDate weightFirstDay,
        LocalDate weightLastDay,
        Integer decimals) {

    public static final int MOST_PARTS = 200;

    public WantedApportionment {
        parts = List.copyOf(parts);
    }

    List<UUID> organisations() {
        return parts.stream().map(WantedPart::organisation).toList();
    }

    /** Refuses what the method does not need, and to go without what it does. */
    void requireSound() {
        boolean byHand = method == ApportionmentMethod.BY_HAND;
        var named = new HashSet<UUID>();
        for (int i = 0; i < parts.size(); i++) {
            WantedPart part = parts.get(i);
            if (!named.add(part.organisation())) {
                throw Refusal.rule(
                        "organisation-repeated",
                        "/parts/%d/organisation".formatted(i),
                        "This organisation is named before. Name each once.");
            }
            if (byHand == (part.value() == null)) {
                throw Refusal.rule(
                        "values-by-hand",
                        "/parts/%d/value".formatted(i),
                        "Send the value of each part with BY_HAND, and of none with another method.");
            }
        }
        if (byHand && decimals != null) {
            throw Refusal.rule(
                    "decimals-are-calculated", "/decimals", "Parts by hand are taken as they are. Leave decimals out.");
        }
        requireSoundWeight();
    }

    private void requireSoundWeight() {
        boolean byWeight = method == ApportionmentMethod.BY_WEIGHT;
        if (byWeight != (weightedBy != null)) {
            throw Refusal.rule(
                    "weight-of-by-weight",
                    "/weightedBy",
                    "Send the code of the indicator that weighs with BY_WEIGHT, and with no other method.");
        }
        if ((weightFirstDay == null) != (weightLastDay == null) || !byWeight && weightFirstDay != null) {
            throw Refusal.rule(
                    "period-of-weights",
                    weightFirstDay == null ? "/weightFirstDay" : "/weightLastDay",
                    "Send both days of the weights' period with BY_WEIGHT, or neither for the period of the target.");
        }
        if (weightFirstDay != null && weightLastDay.isBefore(weightFirstDay)) {
            throw Refusal.rule(
                    "period-ends-before-it-begins",
                    "/weightLastDay",
                    "The period ends before it begins on %s. Send a later last day.".formatted(weightFirstDay));
        }
    }

    /** How it is recorded of a target about a period. */
    Apportioned of(TargetOf target) {
        if (weightedBy == null) {
            return Apportioned.by(method);
        }
        return weightFirstDay == null
                ? new Apportioned(method, weightedBy, target.firstDay(), target.lastDay())
                : new Apportioned(method, weightedBy, weightFirstDay, weightLastDay);
    }
}
