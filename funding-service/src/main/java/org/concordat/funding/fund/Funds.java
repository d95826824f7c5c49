package org.concordat.funding.fund;

import java.util.Optional;
import java.util.UUID;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;

/** All funds of the partnership. */
public interface Funds {

    Optional<Fund> find(UUID id);

    /** The fund, held until the transaction ends, so that two changes of one fund come one after the other. */
    Optional<Fund> findForChange(UUID id);

    boolean hasCode(String code);

    /** The fund that subscription income is credited to. */
    Optional<Fund> takingSubscriptions();

    /** Writes at once, so that the version and what the database refuses are known. */
    void save(Fund fund);

    /** By code; {@code code} and {@code takesSubscriptions} narrow the list when given. */
    Page<FundSummary> list(String code, Boolean takesSubscriptions, PageRequest page);

    /** The sources of a fund, by financial year. */
    Page<Source> sources(UUID fund, PageRequest page);

    default Fund get(UUID id) {
        return find(id).orElseThrow(() -> Refusal.notFound("fund", id));
    }

    default Fund getForChange(UUID id) {
        return findForChange(id).orElseThrow(() -> Refusal.notFound("fund", id));
    }
}
