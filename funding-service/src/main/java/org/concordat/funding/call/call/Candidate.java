package org.concordat.funding.call.call;

import java.util.UUID;

/**
 * Who would apply, as far as it matters whether they may.
 *
 * @param organisation the applicant, or the lead of a partnership
 * @param organisationType its type
 * @param subRegion the organisation's, or the partnership's when one applies; {@code null} for none
 * @param partnership what the partnership is called; {@code null} for an organisation that applies alone
 */
public record Candidate(UUID organisation, String organisationType, String subRegion, String partnership) {

    boolean isPartnership() {
        return partnership != null;
    }
}
