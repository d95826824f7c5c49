package org.concordat.membership.referencedata;

import java.util.Optional;
import org.concordat.platform.change.Aggregates;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;

/** One list of reference items. */
public interface ReferenceItems<T extends ReferenceItem> extends Aggregates<T> {

    Optional<T> byCode(String code);

    /** By code. */
    Page<T> page(PageRequest request);
}
