package org.concordat.funding.allocation.sharing;

import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.concordat.funding.allocation.apportionment.Fraction;
import org.concordat.funding.allocation.apportionment.LargestRemainder;
import org.concordat.funding.allocation.apportionment.Mix;
import org.concordat.funding.allocation.apportionment.Portion;
import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;

/**
 * What terms and weights come to: every figure of a plan, worked out from its inputs alone. The top slice is shared to the
 * penny, and sub-regions, region and reserves together are the amount.
 */
public final class Sharing {

    private final PlanTerms terms;
    private final Mix mix;
    private final SortedMap<String, Fraction> weights;
    private final SortedMap<String, Portion> shares;
    private final SortedMap<String, Portion> baseShares;
    private final SortedSet<String> gates;

    private Sharing(PlanTerms terms, Mix mix, SortedSet<String> gates) {
        this.terms = terms;
        this.mix = mix;
        this.gates = gates;
        weights = mix.weights();
        shares = LargestRemainder.share(terms.distributed(terms.share()), weights);
        baseShares = terms.hasGates()
                ? LargestRemainder.share(terms.distributed(terms.baseShare()), weights)
                : new TreeMap<>();
    }

    /** @param gates the sub-regions whose uplift waits behind a gate; {@code null} for all, when there are gates at all */
    public static Sharing of(PlanTerms terms, Mix mix, Set<String> gates) {
        requireGatesOfThePlan(terms, mix, gates);
        var gated = new TreeSet<String>();
        if (terms.hasGates()) {
            gated.addAll(gates == null ? mix.subRegions() : gates);
        }
        return new Sharing(terms, mix, gated);
    }

    /** The same with other terms or weights; gates stay where there still is something for them to hold. */
    public Sharing under(PlanTerms otherTerms, Mix otherMix) {
        var kept = new TreeSet<>(gates);
        kept.retainAll(otherMix.subRegions());
        return of(otherTerms, otherMix, otherTerms.hasGates() ? kept : null);
    }

    private static void requireGatesOfThePlan(PlanTerms terms, Mix mix, Set<String> gates) {
        if (gates == null || gates.isEmpty()) {
            return;
        }
        if (!terms.hasGates()) {
            throw Refusal.rule(
                    "gates-without-base-share",
                    "/baseShare",
                    "A gate holds what a share is above its base. Send a baseShare, or no gates.");
        }
        if (!mix.subRegions().containsAll(gates)) {
            throw Refusal.rule(
                    "sub-region-unknown",
                    "/gates",
                    "A gate is that of a sub-region that has a share. Those are: %s."
                            .formatted(String.join(", ", mix.subRegions())));
        }
    }

    public PlanTerms terms() {
        return terms;
    }

    public Mix mix() {
        return mix;
    }

    /** The weight of each sub-region; together they are one. */
    public SortedMap<String, Fraction> weights() {
        return Collections.unmodifiableSortedMap(weights);
    }

    /** What each sub-region has once its gate is open. */
    public SortedMap<String, Portion> shares() {
        return Collections.unmodifiableSortedMap(shares);
    }

    /** What each would have at the base share; empty for a plan without gates. */
    public SortedMap<String, Portion> baseShares() {
        return Collections.unmodifiableSortedMap(baseShares);
    }

    public boolean isGated(String subRegion) {
        return gates.contains(subRegion);
    }

    /** What the gate of a sub-region holds: "the difference stays REGIONAL while the gate is closed". */
    public Money heldByGate(String subRegion) {
        return isGated(subRegion)
                ? shares.get(subRegion)
                        .amount()
                        .minus(baseShares.get(subRegion).amount())
                        .max(Money.ZERO)
                : Money.ZERO;
    }

    /** What each part would have with all gates open. */
    Holdings holdings() {
        var byPart = new TreeMap<String, Money>();
        shares.forEach((subRegion, share) -> byPart.put(subRegion, share.amount()));
        byPart.put(Parts.REGIONAL, terms.regional());
        byPart.put(Parts.RESERVE, terms.needReserve().plus(terms.contingencyReserve()));
        return new Holdings(byPart);
    }
}
