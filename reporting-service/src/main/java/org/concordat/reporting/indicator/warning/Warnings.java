package org.concordat.reporting.indicator.warning;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concordat.platform.change.Aggregates;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;
import org.concordat.reporting.region.OrganisationId;

/** All early warnings. */
public interface Warnings extends Aggregates<Warning> {

    /** Lets nobody else look for causes at an organisation until the transaction ends. */
    void hold(UUID organisation);

    /** Those of an organisation and an indicator. */
    List<Warning> of(String indicator, OrganisationId organisation);

    /** Whose a warning is. */
    Optional<UUID> organisationOf(UUID id);

    /** In the order in which they first opened. */
    Page<WarningSummaryView> list(WarningFilter filter, PageRequest page);

    default Warning get(UUID id) {
        return byId(id).orElseThrow(() -> Refusal.notFound("warning", id));
    }
}
