package org.concordat.funding.openness.opportunity;

import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/** The calls that everybody may read: published, and neither by invitation nor a commission. */
public interface PublicCalls {

    /** @param zone in which days begin and end */
    FoundCalls find(OpportunitySearch search, ZoneId zone);

    Optional<PublicCall> byId(UUID id);
}
