package org.concordat.funding.decision.meeting;

import static org.concordat.funding.decision.decision.DecisionFact.DECISION_TAKEN;
import static org.concordat.funding.decision.meeting.AgendaItemFact.AGENDA_ITEM_CONCLUDED;
import static org.concordat.funding.decision.meeting.ItemFact.ITEM_CLOSED;
import static org.concordat.funding.decision.meeting.ItemFact.ITEM_DEFERRED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.concordat.funding.decision.decision.Deciding;
import org.concordat.funding.decision.decision.Decision;
import org.concordat.funding.decision.decision.DecisionId;
import org.concordat.funding.decision.decision.DecisionView;
import org.concordat.funding.decision.decision.Matter;
import org.concordat.funding.decision.decision.Matters;
import org.concordat.funding.decision.decision.Resolution;
import org.concordat.funding.decision.voting.Choice;
import org.concordat.platform.change.Changes;
import org.concordat.platform.time.BusinessCalendar;

/** Closes an item, and votes on it with it: the votes come to a decision, or the application is deferred without a vote. */
@ApplicationScoped
public class ItemClosing {

    private final Meetings meetings;
    private final Items items;
    private final Matters matters;
    private final ItemDeciding itemDeciding;
    private final Deciding deciding;
    private final Changes changes;
    private final BusinessCalendar calendar;

    ItemClosing(
            Meetings meetings,
            Items items,
            Matters matters,
            ItemDeciding itemDeciding,
            Deciding deciding,
            Changes changes,
            BusinessCalendar calendar) {
        this.meetings = meetings;
        this.items = items;
        this.matters = matters;
        this.itemDeciding = itemDeciding;
        this.deciding = deciding;
        this.changes = changes;
        this.calendar = calendar;
    }

    /**
     * The item is closed also where the call's headroom does not reach for what was carried; the application is on the
     * reserve list then, and the caller hears it.
     *
     * @param castingVote how the presiding seat decides a tie; {@code null} when it does not
     * @throws org.concordat.platform.problem.Refusal 409 with the headroom
     */
    public DecisionView close(MeetingId meeting, ItemId id, Choice castingVote, String reason, String by) {
        Decision decision = take(meeting, id, castingVote, reason, by);
        deciding.requireMoney(decision);
        return DecisionView.of(decision);
    }

    @Transactional
    Decision take(MeetingId meeting, ItemId id, Choice castingVote, String reason, String by) {
        return end(meeting, id, ITEM_CLOSED, by, sitting -> itemDeciding.byVote(sitting, castingVote, reason));
    }

    /** Puts the application off to a meeting, or until a question is answered; nobody votes on it. */
    @Transactional
    public DecisionView defer(MeetingId meeting, ItemId id, Putoff to, String by) {
        if (to.meeting() != null) {
            meetings.get(to.meeting());
        }
        Resolution deferred = Resolution.deferred(to.question(), to.meeting(), to.reason());
        return DecisionView.of(
                end(meeting, id, ITEM_DEFERRED, by, sitting -> itemDeciding.without(sitting, deferred, List.of())));
    }

    /** To which meeting, or until which question is answered, an application is put off. */
    public record Putoff(UUID meeting, String question, String reason) {}

    private Decision end(
            MeetingId meetingId, ItemId id, ItemFact fact, String by, Function<Sitting, Decision> outcome) {
        // nobody enters or leaves the room while the item closes
        Meeting meeting = meetings.getLocked(meetingId.value());
        meeting.requireBegunBy(calendar.today());
        return changes.of(items, id.value())
                .where(item -> item.meeting().equals(meetingId.value()))
                .also(AGENDA_ITEM_CONCLUDED)
                .recordWith(fact, item -> {
                    item.requireOpen();
                    Matter matter = matters.getLocked(item.matter());
                    matter.requireDecidable();
                    Decision decision = outcome.apply(new Sitting(meeting, item, matter));
                    deciding.take(decision, DECISION_TAKEN, matter, by);
                    item.close(decision.decidedBy().presiding(), new DecisionId(decision.id()));
                    return decision;
                })
                .result();
    }
}
