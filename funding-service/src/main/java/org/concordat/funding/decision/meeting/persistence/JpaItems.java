package org.concordat.funding.decision.meeting.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.concordat.funding.decision.decision.MatterId;
import org.concordat.funding.decision.meeting.Item;
import org.concordat.funding.decision.meeting.ItemStatus;
import org.concordat.funding.decision.meeting.ItemView;
import org.concordat.funding.decision.meeting.Items;
import org.concordat.platform.paging.Listing;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.persistence.PanacheAggregates;

/** Items of agendas in the service's own database. */
@ApplicationScoped
public class JpaItems implements Items, PanacheAggregates<Item> {

    @Override
    public Page<ItemView> page(UUID meeting, PageRequest request) {
        return Listing.of(Item.class, "select i from Item i")
                .where("i.meeting = :meeting", "meeting", meeting)
                .ascending("i.position", Item::position)
                .tieBreaker("i.id", UUID.class, Item::id)
                .page(getEntityManager(), request)
                .map(ItemView::of);
    }

    @Override
    public List<Item> ofMeeting(UUID meeting) {
        return list("meeting = ?1 order by position", meeting);
    }

    @Override
    public int count(UUID meeting) {
        return (int) count("meeting", meeting);
    }

    @Override
    public long countOpen(UUID meeting) {
        return count("meeting = ?1 and status = ?2", meeting, ItemStatus.OPEN);
    }

    @Override
    public boolean isOnAnAgenda(MatterId matter) {
        String isIt = matter.isVariation() ? "variation = ?1" : "application = ?1 and variation is null";
        return count(isIt + " and status = ?2", matter.value(), ItemStatus.OPEN) > 0;
    }
}
