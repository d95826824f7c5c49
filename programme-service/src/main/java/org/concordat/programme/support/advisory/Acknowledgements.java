package org.concordat.programme.support.advisory;

import org.concordat.platform.change.Aggregates;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.programme.register.organisation.OrganisationId;

/** Who has taken note of what. */
public interface Acknowledgements extends Aggregates<Acknowledgement> {

    boolean stands(AdvisoryId advisory, OrganisationId organisation);

    /** Those that an advisory went to, by id. */
    Page<RecipientView> recipients(Asked asked, PageRequest page);

    /**
     * Which recipients are asked for; {@code null} asks for all.
     *
     * @param acknowledged only those who have taken note, or who have not
     * @param boundary the only organisation that the caller may see
     */
    record Asked(AdvisoryId advisory, Boolean acknowledged, OrganisationId boundary) {}
}
