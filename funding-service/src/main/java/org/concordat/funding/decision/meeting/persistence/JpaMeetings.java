package org.concordat.funding.decision.meeting.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.funding.decision.meeting.Meeting;
import org.concordat.funding.decision.meeting.MeetingSummaryView;
import org.concordat.funding.decision.meeting.Meetings;
import org.concordat.platform.paging.Listing;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.persistence.PanacheAggregates;

/** Meetings in the service's own database. */
@ApplicationScoped
public class JpaMeetings implements Meetings, PanacheAggregates<Meeting> {

    @Override
    public Page<MeetingSummaryView> page(UUID body, LocalDate from, LocalDate to, PageRequest request) {
        return Listing.of(
                        MeetingSummaryView.class,
                        "select new org.concordat.funding.decision.meeting.MeetingSummaryView(m.id, m.body, m.bodyName,"
                                + " m.heldOn, m.status) from Meeting m")
                .where("m.body = :body", "body", body)
                .where("m.heldOn >= :from", "from", from)
                .where("m.heldOn <= :to", "to", to)
                .descending("m.heldOn", MeetingSummaryView::heldOn)
                .tieBreaker("m.id", UUID.class, MeetingSummaryView::id)
                .page(getEntityManager(), request);
    }
}
