package org.concordat.funding.fund.fund;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.concordat.platform.change.Aggregates;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;

/** All funds of the partnership. */
public interface Funds extends Aggregates<Fund> {

    boolean hasCode(String code);

    Optional<Fund> byCode(String code);

    /** The fund that subscription income is credited to. */
    Optional<Fund> takingSubscriptions();

    /** By code; {@code code} and {@code takesSubscriptions} narrow the list when given. */
    Page<FundSummaryView> list(String code, Boolean takesSubscriptions, PageRequest page);

    /** The sources of a fund, by financial year. */
    Page<Source> sources(UUID fund, PageRequest page);

    /**
     * Obligations of all funds, what is due first. Those that are owed only later than the filter's day are left out.
     *
     * @param today on which and after which nothing is settled yet
     */
    Page<SourceObligationView> obligations(ObligationFilter filter, LocalDate today, PageRequest page);

    default Fund get(UUID id) {
        return byId(id).orElseThrow(() -> Refusal.notFound("fund", id));
    }

    /**
     * The fund that a request names in its body.
     *
     * @throws Refusal 422 when there is none
     */
    default Fund named(UUID id) {
        return byId(id).orElseThrow(() -> Refusal.rule(
                "unknown-fund", "/fund", "There is no fund %s. List the funds, or set it up first.".formatted(id)));
    }
}
