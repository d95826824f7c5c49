package org.concordat.funding.openness.distribution;

import java.util.Set;
import java.util.UUID;
import org.concordat.funding.call.call.CallKind;
import org.concordat.funding.call.call.Eligibility;

/**
 * Whom a call of a year admits.
 *
 * @param invited whom a call that is not open to all names
 */
public record CallOfTheYear(CallKind kind, Eligibility eligibility, Set<UUID> invited) {

    public CallOfTheYear {
        invited = Set.copyOf(invited);
    }

    /** Whoever may apply alone or, where partnerships may, as a member of one; or whom it names. */
    boolean admits(RegionalOrganisation organisation) {
        if (kind != CallKind.OPEN) {
            return invited.contains(organisation.id());
        }
        return isOfAnAdmittedSubRegion(organisation) && (eligibility.partnerships() || mayApplyAlone(organisation));
    }

    private boolean isOfAnAdmittedSubRegion(RegionalOrganisation organisation) {
        return eligibility.subRegions().isEmpty() || eligibility.subRegions().contains(organisation.subRegion());
    }

    private boolean mayApplyAlone(RegionalOrganisation organisation) {
        return eligibility.organisations()
                && (eligibility.organisationTypes().isEmpty()
                        || eligibility.organisationTypes().contains(organisation.type()));
    }
}
