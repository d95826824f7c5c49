package org.concordat.membership.governance.body;

import static org.concordat.membership.governance.body.BodyFact.BODY_AMENDED;
import static org.concordat.membership.governance.body.BodyFact.BODY_DISSOLVED;
import static org.concordat.membership.governance.body.BodyFact.BODY_ESTABLISHED;
import static org.concordat.membership.governance.body.BodyFact.CHAIR_ELECTED;
import static org.concordat.membership.governance.body.BodyFact.CHAIR_LEFT;
import static org.concordat.membership.governance.body.BodyFact.SEATS_ENDED_WITH_THE_BODY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.concordat.platform.change.Amendment;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.BusinessCalendar;

/**
 * Establishes bodies, says what they are for, elects their chairs, dissolves them, and says how they are composed. A
 * day that is left out is today.
 */
@ApplicationScoped
public class Governing {

    private final Bodies bodies;
    private final KnownToBodies known;
    private final Changes changes;
    private final BodySteps steps;
    private final BusinessCalendar calendar;

    Governing(Bodies bodies, KnownToBodies known, Changes changes, BodySteps steps, BusinessCalendar calendar) {
        this.bodies = bodies;
        this.known = known;
        this.changes = changes;
        this.steps = steps;
        this.calendar = calendar;
    }

    /** The body is there from the day on which this is effective. */
    @Transactional
    public GovernanceBodyView establish(
            BodyDetails details, Quorum quorum, Collection<Seat> seats, EffectiveDate effective) {
        requireNameFree(details, null);
        known.requireKnown(details);
        requireReportsUpwards(details, null);
        seats.forEach(known::requireKnown);
        LocalDate day = calendar.orToday(effective.day());
        List<Seat> first = seats.stream()
                .map(seat -> seat.during(seat.period().orFrom(day)))
                .toList();
        return GovernanceBodyView.of(
                changes.add(bodies, new Body(details, day, quorum, first), BODY_ESTABLISHED, effective));
    }

    /** Another quorum is in force from the day on which this is effective. */
    @Transactional
    public GovernanceBodyView amend(Amendment<BodyDetails> amendment, UnaryOperator<Quorum> otherQuorum) {
        UUID id = amendment.id();
        LocalDate day = calendar.orToday(amendment.effective().day());
        Body amended = changes.of(bodies, amendment).record(BODY_AMENDED, body -> {
            BodyDetails details = amendment.applyTo(body.details());
            requireNameFree(details, id);
            known.requireKnown(details);
            requireReportsUpwards(details, id);
            body.amend(details, otherQuorum.apply(body.quorums().on(day)), day);
        });
        return GovernanceBodyView.of(amended);
    }

    @Transactional
    public GovernanceBodyView dissolve(UUID id, LocalDate lastDay, String reason) {
        LocalDate day = calendar.orToday(lastDay);
        return GovernanceBodyView.of(changes.of(bodies, id)
                .effective(new EffectiveDate(day.plusDays(1), reason))
                .also(SEATS_ENDED_WITH_THE_BODY)
                .record(BODY_DISSOLVED, body -> body.dissolve(day)));
    }

    @Transactional
    public BodyReceipt elect(UUID id, Chairing wanted) {
        Chairing elected = wanted.during(wanted.period().orFrom(calendar.today()));
        var effective = EffectiveDate.of(elected.period().activeFrom());
        return BodyReceipt.of(steps.recordSeats(id, CHAIR_ELECTED, effective, body -> body.elect(elected)), null);
    }

    @Transactional
    public BodyReceipt leaveTheChair(UUID id, LocalDate lastDay) {
        LocalDate day = calendar.orToday(lastDay);
        var effective = EffectiveDate.of(day.plusDays(1));
        return BodyReceipt.of(
                steps.recordSeats(
                        id, CHAIR_LEFT, effective, body -> body.chair().leave(day)),
                null);
    }

    public GovernanceBodyView get(UUID id) {
        return GovernanceBodyView.of(bodies.get(id));
    }

    public Page<GovernanceBodyView> list(LocalDate activeOn, PageRequest request) {
        return bodies.page(activeOn, request).map(GovernanceBodyView::of);
    }

    /** @param people whether the caller may see who they are */
    public CompositionView composition(UUID id, LocalDate asAt, boolean people) {
        Body body = bodies.get(id);
        LocalDate day = calendar.orToday(asAt);
        Terms terms = body.terms();
        return CompositionView.of(body, day, bodies.namesOf(terms.on(day), terms.deputiesOn(day), day, people));
    }

    private void requireNameFree(BodyDetails details, UUID self) {
        bodies.byName(details.name()).filter(other -> !other.id().equals(self)).ifPresent(other -> {
            throw Refusal.conflict(
                    "body-exists",
                    "The body %s has this name. Go on with that one, or choose another name.".formatted(other.id()));
        });
    }

    /** A body reports to one that is there, and never, over however many others, to itself. */
    private void requireReportsUpwards(BodyDetails details, UUID self) {
        UUID above = details.reportsTo();
        if (above == null) {
            return;
        }
        bodies.lockReporting();
        if (bodies.byId(above).isEmpty()) {
            throw Refusal.rule(
                    "unknown-governance-body",
                    "/reportsTo",
                    "There is no governance body %s. Establish it first.".formatted(above));
        }
        if (self != null && bodies.reportsInTheEndTo(above).contains(self)) {
            throw Refusal.rule(
                    "body-reports-to-itself",
                    "/reportsTo",
                    "The body %s reports, itself or over others, to this one. Name another body.".formatted(above));
        }
    }
}
