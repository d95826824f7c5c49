package org.concordat.membership.pledge.sharingagreement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.problem.Refusal;

/**
 * What organisations agree on.
 *
 * @param commitment the protocol under which they share
 * @param parties the organisations, two at least
 * @param dataCategories what is shared
 * @param reviewOn when it is to be looked at again
 */
public record AgreementDetails(
        String name,
        UUID commitment,
        List<UUID> parties,
        String purpose,
        String legalBasis,
        List<String> dataCategories,
        LocalDate startsOn,
        LocalDate reviewOn) {

    public AgreementDetails {
        name = name.strip();
        purpose = purpose.strip();
        legalBasis = legalBasis.strip();
        parties = parties.stream().distinct().sorted().toList();
        dataCategories =
                dataCategories.stream().map(String::strip).distinct().sorted().toList();
        if (parties.size() < 2) {
            throw Refusal.rule(
                    "too-few-parties", "/parties", "An agreement is between two organisations at least. Name them.");
        }
        if (!reviewOn.isAfter(startsOn)) {
            throw Refusal.rule(
                    "review-before-start",
                    "/reviewOn",
                    "An agreement is reviewed after it starts. Send a reviewOn after %s.".formatted(startsOn));
        }
    }
}
