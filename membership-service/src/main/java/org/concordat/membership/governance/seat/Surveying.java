package org.concordat.membership.governance.seat;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.membership.register.organisation.Organisations;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.BusinessCalendar;

/** Says which seats are vacant, which terms end soon, and which seats an organisation holds. */
@ApplicationScoped
public class Surveying {

    private final SeatLists lists;
    private final Organisations organisations;
    private final BusinessCalendar calendar;

    Surveying(SeatLists lists, Organisations organisations, BusinessCalendar calendar) {
        this.lists = lists;
        this.organisations = organisations;
        this.calendar = calendar;
    }

    /** @param asAt {@code null} for today */
    public Page<VacantSeatView> vacant(LocalDate asAt, UUID body, PageRequest request) {
        return lists.vacant(calendar.orToday(asAt), body, request);
    }

    /** @param asAt {@code null} for today */
    public Page<HeldSeatView> ending(LocalDate asAt, int withinDays, UUID body, PageRequest request) {
        LocalDate from = calendar.orToday(asAt);
        return lists.ending(from, from.plusDays(withinDays), body, request);
    }

    /** @param asAt {@code null} for all there ever were */
    public Page<HeldSeatView> heldBy(UUID organisation, LocalDate asAt, PageRequest request) {
        if (organisations.byId(organisation).isEmpty()) {
            throw Refusal.notFound("organisation", organisation);
        }
        return lists.heldBy(organisation, asAt, request);
    }
}
