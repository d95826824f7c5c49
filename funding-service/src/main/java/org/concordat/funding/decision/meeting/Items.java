package org.concordat.funding.decision.meeting;

import java.util.List;
import java.util.UUID;
import org.concordat.funding.decision.decision.MatterId;
import org.concordat.platform.change.Aggregates;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;

/** The items of all agendas. */
public interface Items extends Aggregates<Item> {

    /** In the order of the agenda. */
    Page<ItemView> page(UUID meeting, PageRequest request);

    /** All of a meeting, in the order of the agenda. */
    List<Item> ofMeeting(UUID meeting);

    /** How many items the agenda has, or had. */
    int count(UUID meeting);

    long countOpen(UUID meeting);

    /** Whether an agenda has it as an open item. */
    boolean isOnAnAgenda(MatterId matter);

    /** @throws Refusal 404 when the meeting has no such item */
    default Item get(MeetingId meeting, ItemId id) {
        return byId(id.value())
                .filter(item -> item.meeting().equals(meeting.value()))
                .orElseThrow(() -> Refusal.notFound("item", id.value()));
    }
}
