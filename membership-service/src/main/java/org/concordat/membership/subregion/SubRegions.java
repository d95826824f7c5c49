package org.concordat.membership.subregion;

import java.util.Optional;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;

/** The sub-regions of the partnership. */
public interface SubRegions {

    Optional<SubRegion> byCode(String code);

    Page<SubRegion> page(PageRequest request);

    void save(SubRegion subRegion);
}
