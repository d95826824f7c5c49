package org.concordat.membership.subscription.bankstatement;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concordat.platform.change.Aggregates;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;

/** The lines that look like payments on the books, decided on or not. */
public interface PossibleDuplicates extends Aggregates<PossibleDuplicate> {

    Optional<PossibleDuplicate> byFingerprint(String fingerprint);

    /** In the order they were held back. */
    Page<PossibleDuplicate> page(PossibleDuplicateFilter filter, PageRequest request);

    /** All of them, in the order they were held back. */
    List<UUID> ids(PossibleDuplicateFilter filter);
}
