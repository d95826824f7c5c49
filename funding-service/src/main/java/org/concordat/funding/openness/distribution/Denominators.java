package org.concordat.funding.openness.distribution;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the money of some organisations is held against. */
public record Denominators(
        @Schema(
                description = "Organisations that are eligible: a call of the year admits them, or the year had none;"
                        + " and whoever received something")
        int eligible,

        @Schema(description = "Of those, organisations that were never party to a submitted application, of any year")
        int neverApplied,

        @Schema(description = "Councils, by their type") long councils,

        @Schema(
                nullable = true,
                description = "People whom the councils serve, counted once, at the lowest tier; null unless it is"
                        + " known of all of them")
        Long population,

        @Schema(
                nullable = true,
                description = "What they paid in subscriptions for the year, net of VAT; null when nothing is known")
        Money subscribed) {

    /** @param subscribed by organisation */
    static Denominators of(
            Collection<RegionalOrganisation> organisations, Picture picture, Map<UUID, Money> subscribed) {
        List<RegionalOrganisation> eligible =
                organisations.stream().filter(picture::isEligible).toList();
        return new Denominators(
                eligible.size(),
                (int) eligible.stream().filter(each -> !each.hasApplied()).count(),
                organisations.stream()
                        .filter(RegionalOrganisation::isActiveCouncil)
                        .count(),
                Population.of(organisations),
                total(organisations, subscribed));
    }

    private static Money total(Collection<RegionalOrganisation> organisations, Map<UUID, Money> subscribed) {
        List<Money> paid = organisations.stream()
                .map(each -> subscribed.get(each.id()))
                .filter(Objects::nonNull)
                .toList();
        return paid.isEmpty() ? null : Money.total(paid, each -> each);
    }
}
