package org.concordat.funding.openness.awardregister;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;

/** All awards that everybody may see: those that their recipients have accepted. */
public interface RegisteredAwards {

    /** The latest decided first. */
    Page<RegisteredAward> page(AwardRegisterFilter filter, PageRequest request);

    Optional<RegisteredAward> byId(UUID id);

    /**
     * Some of them in the order of their ids, for who reads all.
     *
     * @param last the one after which to begin
     */
    List<RegisteredAward> after(UUID last, int atMost);
}
