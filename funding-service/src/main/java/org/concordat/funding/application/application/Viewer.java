package org.concordat.funding.application.application;

import java.util.UUID;

/**
 * Who looks at applications.
 *
 * @param staff whether the caller acts for the partnership, and sees what was submitted
 * @param organisation whose drafts and applications the caller sees; {@code null} for none
 */
public record Viewer(boolean staff, UUID organisation) {

    /** A draft is seen by those who apply alone; what is submitted by the partnership's people too. */
    public boolean sees(Application application) {
        return staff && application.isSubmitted() || ownsOne(application);
    }

    /** "Applicants see and edit only their own": as applicant, lead or member. */
    public boolean ownsOne(Application application) {
        return organisation != null && application.isParty(organisation);
    }
}
