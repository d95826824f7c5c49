package org.concordat.funding.application.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concordat.platform.change.Aggregates;
import org.concordat.platform.money.Money;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;

/** All applications, drafts included. */
public interface Applications extends Aggregates<Application> {

    /** As they were made, as far as the viewer sees them. */
    Page<ApplicationSummaryView> page(ApplicationFilter filter, Viewer viewer, PageRequest request);

    /** Those of a call that are in reserve, in the order of their places. */
    Page<ReservePlaceView> reserveList(UUID call, PageRequest request);

    /** The application of a call that has a place in its reserve list. */
    Optional<UUID> inReserve(UUID call, int place);

    /** What of a call's applications is approved, or was varied to; of an award that has ended what was paid. */
    Money approvedIn(UUID call);

    /**
     * Some organisations that had ended before a day and are party to a pending application: with a successor, or as the
     * applicant or lead. A member whom nobody follows stays named in what was written.
     */
    List<EndedParty> ended(LocalDate today, int limit);
}
