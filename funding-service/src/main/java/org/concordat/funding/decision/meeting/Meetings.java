package org.concordat.funding.decision.meeting;

import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.change.Aggregates;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;

/** The meetings of all bodies. */
public interface Meetings extends Aggregates<Meeting> {

    /** Only of a body, from a day on and up to a day; {@code null} for no condition. The latest first. */
    Page<MeetingSummaryView> page(UUID body, LocalDate from, LocalDate to, PageRequest request);

    default Meeting get(UUID id) {
        return byId(id).orElseThrow(() -> Refusal.notFound("meeting", id));
    }

    /** Nobody else changes it, or what is in it, until the transaction ends. */
    default Meeting getLocked(UUID id) {
        return lock(id).orElseThrow(() -> Refusal.notFound("meeting", id));
    }
}
