package org.concordat.programme.sharing.need;

import java.util.UUID;
import org.concordat.platform.change.Aggregates;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;

/** All needs that were recorded. */
public interface Needs extends Aggregates<Need> {

    boolean has(String code);

    /** By code. */
    Page<NeedSummaryView> list(NeedFilter filter, PageRequest page);

    default Need get(UUID id) {
        return byId(id).orElseThrow(() -> Refusal.notFound("need", id));
    }
}
