package org.concordat.funding.application.assessment;

import java.util.Set;
import java.util.UUID;
import org.concordat.funding.application.application.Application;
import org.concordat.platform.problem.Refusal;

/**
 * Who assesses: a person, known by the opaque subject of their token alone.
 *
 * @param organisation the one that they belong to; {@code null} when nobody says so
 * @param kin that organisation with its predecessors and successors
 */
public record Assessor(String subject, UUID organisation, Set<UUID> kin) {

    public Assessor {
        kin = Set.copyOf(kin);
    }

    public static Assessor of(String subject, UUID organisation) {
        return new Assessor(subject, organisation, organisation == null ? Set.of() : Set.of(organisation));
    }

    Assessor with(Set<UUID> itsKin) {
        return new Assessor(subject, organisation, itsKin);
    }

    /** "An assessor with an interest is refused": whose organisation, or its kin, is applicant, lead or member. */
    void requireNoInterestIn(Application application) {
        if (kin.stream().anyMatch(application::isParty)) {
            throw Refusal.rule(
                    "assessor-has-an-interest",
                    "The assessor's organisation, or one that it follows or that follows it, applies, leads or is a member. Ask another assessor.");
        }
    }
}
