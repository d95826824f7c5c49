package org.concordat.programme.support.peersupport;

import java.util.List;
import java.util.UUID;
import org.concordat.platform.change.Aggregates;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.FinancialYear;

/** All reviews and all mentoring by peers. */
public interface PeerSupports extends Aggregates<PeerSupport> {

    /** By the day of the request. */
    Page<PeerSupportView> list(PeerSupportFilter filter, PageRequest page);

    /** Of each kind, how much was requested, matched and done in a year; none of a kind of which there was nothing. */
    List<PeerSupportCount> count(FinancialYear year);

    default PeerSupport get(UUID id) {
        return byId(id).orElseThrow(() -> Refusal.notFound("peer support", id));
    }
}
