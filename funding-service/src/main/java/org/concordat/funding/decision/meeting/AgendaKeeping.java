package org.concordat.funding.decision.meeting;

import static org.concordat.funding.application.application.ApplicationFact.APPLICATION_TAKEN_UP_AGAIN;
import static org.concordat.funding.decision.meeting.AgendaItemFact.AGENDA_ITEM_ADDED;
import static org.concordat.funding.decision.meeting.AgendaItemFact.AGENDA_ITEM_CONCLUDED;
import static org.concordat.funding.decision.meeting.ItemFact.INTEREST_DECLARED;
import static org.concordat.funding.decision.meeting.ItemFact.ITEM_ADDED;
import static org.concordat.funding.decision.meeting.ItemFact.ITEM_WITHDRAWN;
import static org.concordat.funding.decision.meeting.ItemFact.MOTION_CHANGED;
import static org.concordat.funding.decision.meeting.ItemFact.PRESIDING_SEAT_CHOSEN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.concordat.funding.application.application.Application;
import org.concordat.funding.application.application.Deferral;
import org.concordat.funding.decision.decision.Condition;
import org.concordat.funding.decision.decision.DecisionKind;
import org.concordat.funding.decision.decision.Delegating;
import org.concordat.funding.decision.decision.Matter;
import org.concordat.funding.decision.decision.MatterId;
import org.concordat.funding.decision.decision.Matters;
import org.concordat.funding.decision.decision.SubmittedApplications;
import org.concordat.funding.decision.policy.Delegation;
import org.concordat.funding.decision.voting.HeldSeat;
import org.concordat.funding.decision.voting.Interest;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.money.Money;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;

/** Draws up the agenda: which applications and variations, to be decided or recommended upwards, what is moved, who has an interest. */
@ApplicationScoped
public class AgendaKeeping {

    private final Meetings meetings;
    private final Items items;
    private final Matters matters;
    private final SubmittedApplications applications;
    private final Delegating delegating;
    private final Ballots ballots;
    private final Changes changes;

    AgendaKeeping(
            Meetings meetings,
            Items items,
            Matters matters,
            SubmittedApplications applications,
            Delegating delegating,
            Ballots ballots,
            Changes changes) {
        this.meetings = meetings;
        this.items = items;
        this.matters = matters;
        this.applications = applications;
        this.delegating = delegating;
        this.ballots = ballots;
        this.changes = changes;
    }

    /**
     * What is put on an agenda.
     *
     * @param amount {@code null} for what is recommended, or else asked
     */
    public record NewItem(MatterId matter, DecisionKind kind, Money amount, List<Condition> conditions) {}

    @Transactional
    public ItemView add(MeetingId id, NewItem wanted) {
        Meeting meeting = meetings.getLocked(id.value());
        meeting.requireAgendaOpen();
        Matter matter = matters.requireLocked(wanted.matter());
        takeUpWhatWasDeferredTo(meeting, matter.application());
        matter.requireDecidable();
        requireOnNoOtherAgenda(matter);
        var motion = new Motion(wanted.amount() == null ? matter.usual() : wanted.amount(), wanted.conditions());
        matter.requireMovable(motion.amount());
        requireForThisBody(meeting, matter, wanted.kind());
        var item = new Item(meeting, items.count(meeting.id()) + 1, matter.id(), wanted.kind(), motion);
        changes.add(items, item, ITEM_ADDED, EffectiveDate.TODAY);
        changes.added(item, AGENDA_ITEM_ADDED, EffectiveDate.TODAY);
        return ItemView.of(item);
    }

    /** "The lower body may recommend upwards; it can never decide above its limit." */
    private void requireForThisBody(Meeting meeting, Matter matter, DecisionKind kind) {
        Delegation delegation = delegating.of(matter, meeting.heldOn());
        if (kind == DecisionKind.DECISION) {
            delegation.requireMayDecide(meeting.body(), delegating::nameOf);
        } else {
            delegation.requireBodyAbove(meeting.body());
        }
    }

    private void requireOnNoOtherAgenda(Matter matter) {
        if (items.isOnAnAgenda(matter.id())) {
            throw Refusal.conflict(
                    "on-an-agenda-already", "It is an open item of an agenda. Close or withdraw that item first.");
        }
    }

    /**
     * "DEFERRED names the meeting or the question, and returns to RECOMMENDED": the meeting takes it up again by putting it
     * on its agenda, and so does any other once the question is answered, or that meeting is cancelled.
     */
    private void takeUpWhatWasDeferredTo(Meeting meeting, Application application) {
        if (application.deferral() != null && mayTakeUp(meeting, application.deferral())) {
            changes.of(applications, application).record(APPLICATION_TAKEN_UP_AGAIN, Application::takeUpAgain);
        }
    }

    private boolean mayTakeUp(Meeting meeting, Deferral deferral) {
        return deferral.meeting() == null
                || meeting.id().equals(deferral.meeting())
                || meetings.get(deferral.meeting()).isCancelled();
    }

    /** What is moved may change until the first vote. */
    @Transactional
    public ItemView move(MeetingId meeting, ItemId id, Motion motion) {
        return ItemView.of(change(meeting, id).record(MOTION_CHANGED, item -> {
            matters.get(item.matter()).requireMovable(motion.amount());
            item.move(motion);
        }));
    }

    /** Takes the application off the agenda without a decision. */
    @Transactional
    public ItemView withdraw(MeetingId meeting, ItemId id, String reason) {
        return ItemView.of(change(meeting, id)
                .effective(new EffectiveDate(null, reason))
                .also(AGENDA_ITEM_CONCLUDED)
                .record(ITEM_WITHDRAWN, Item::withdraw));
    }

    @Transactional
    public ItemView declare(MeetingId meetingId, ItemId id, SeatId seat, Interest interest) {
        Meeting meeting = meetings.get(meetingId.value());
        return ItemView.of(change(meetingId, id).record(INTEREST_DECLARED, item -> {
            HeldSeat.require(ballots.of(meeting, item).composition(), seat.value());
            item.declare(seat.value(), interest);
        }));
    }

    /** Hands the item and the casting vote to a seat that those present have chosen. */
    @Transactional
    public ItemView preside(MeetingId meetingId, ItemId id, SeatId seat) {
        Meeting meeting = meetings.get(meetingId.value());
        return ItemView.of(change(meetingId, id)
                .record(PRESIDING_SEAT_CHOSEN, item -> item.preside(seat.value(), ballots.of(meeting, item))));
    }

    public ItemView get(MeetingId meeting, ItemId id) {
        return ItemView.of(items.get(meeting, id));
    }

    /** Who may vote on it at present, and whether that is enough. */
    public BallotView ballot(MeetingId meetingId, ItemId id) {
        Meeting meeting = meetings.get(meetingId.value());
        Item item = items.get(meetingId, id);
        Matter matter = matters.get(item.matter());
        Delegation delegation = delegating.of(matter, meeting.heldOn());
        return BallotView.of(
                item, ballots.of(meeting, item, matter), delegation.policy().stepOf(meeting.body()));
    }

    public Page<ItemView> list(UUID meeting, PageRequest request) {
        return items.page(meetings.get(meeting).id(), request);
    }

    private Changes.Change<Item> change(MeetingId meeting, ItemId id) {
        return changes.of(items, id.value()).where(item -> item.meeting().equals(meeting.value()));
    }
}
