package org.concordat.membership.governance.seat;

import java.time.LocalDate;
import java.util.UUID;
import org.concordat.membership.people.contact.Contact;
import org.concordat.membership.register.organisation.Organisation;
import org.concordat.platform.problem.Refusal;

/** A seat is held for an organisation that is there, by somebody who speaks for it; so is it for the deputy. */
final class SitsForAnActiveOrganisation {

    private SitsForAnActiveOrganisation() {}

    static void require(Contact holder, Organisation organisation, LocalDate day) {
        if (!holder.isActiveOn(day)) {
            throw Refusal.rule(
                    "holder-not-active",
                    "/holder",
                    "This contact does not speak for its organisation on %s. Send another contact or day."
                            .formatted(day));
        }
        if (!organisation.isActiveOn(day)) {
            throw Refusal.rule(
                    "organisation-not-active",
                    "/holder",
                    "'%s' is not there on %s. Appoint somebody of an organisation that is."
                            .formatted(organisation.name(), day));
        }
    }

    /** Votes, and the interests that forbid them, go by the seat's organisation, so whoever comes instead is of the same. */
    static void requireOfTheSame(UUID organisation, Contact deputy, LocalDate day) {
        if (!deputy.organisation().equals(organisation) || !deputy.isActiveOn(day)) {
            throw Refusal.rule(
                    "deputy-not-of-the-organisation",
                    "/deputy",
                    "A deputy speaks for the same organisation as the holder. Send one of its contacts, active on %s."
                            .formatted(day));
        }
    }
}
