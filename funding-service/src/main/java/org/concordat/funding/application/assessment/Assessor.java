package org.concordat.funding.application.assessment;

import java.util.UUID;
import org.concordat.funding.application.application.Application;
import org.concordat.platform.problem.Refusal;

/**
 * Who assesses: a person, known by the opaque subject of their token alone.
 *
 * @param organisation the one that they belong to; {@code null} when nobody says so
 */
public record Assessor(String subject, UUID organisation) {

    /** "An assessor with an interest is refused": whose organisation is applicant, lead or member. */
    void requireNoInterestIn(Application application) {
        if (organisation != null && application.isParty(organisation)) {
            throw Refusal.rule(
                    "assessor-has-an-interest",
                    "The assessor's organisation applies, leads or is a member. Ask another assessor.");
        }
    }
}
