package org.concordat.funding.decision.policy;

import java.util.Set;
import java.util.UUID;
import org.concordat.platform.change.Aggregates;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;

/** The links between applications for one purpose. */
public interface PurposeLinks extends Aggregates<PurposeLink> {

    /** The applications that are linked with this one; without links that were removed. */
    Set<UUID> linkedWith(UUID application);

    /** @param application only its links; {@code null} for all */
    Page<PurposeLinkView> page(UUID application, PageRequest request);
}
