package org.concordat.membership.governance.body;

import static org.concordat.membership.governance.body.BodyFact.BODY_AMENDED;
import static org.concordat.membership.governance.body.BodyFact.BODY_DISSOLVED;
import static org.concordat.membership.governance.body.BodyFact.BODY_ESTABLISHED;
import static org.concordat.membership.governance.body.BodyFact.SEATS_ENDED_WITH_THE_BODY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.BusinessCalendar;

/** Establishes bodies, says what they are for, dissolves them, and says how they are composed. */
@ApplicationScoped
public class Governing {

    private final Bodies bodies;
    private final KnownToBodies known;
    private final Changes changes;
    private final BusinessCalendar calendar;

    Governing(Bodies bodies, KnownToBodies known, Changes changes, BusinessCalendar calendar) {
        this.bodies = bodies;
        this.known = known;
        this.changes = changes;
        this.calendar = calendar;
    }

    /** What changes about a body, given what it is. */
    public interface Amendment {

        BodyDetails details(BodyDetails present);

        Quorum quorum(Quorum present);
    }

    /** The body is there from the day on which this is effective. */
    @Transactional
    public Body establish(BodyDetails details, Quorum quorum, Collection<Seat> seats, EffectiveDate effective) {
        requireNameFree(details, null);
        known.requireKnown(details);
        seats.forEach(known::requireKnown);
        LocalDate day = calendar.orToday(effective.day());
        List<Seat> first = seats.stream()
                .map(seat -> seat.during(seat.period().orFrom(day)))
                .toList();
        return changes.add(bodies, new Body(details, day, quorum, first), BODY_ESTABLISHED, effective);
    }

    @Transactional
    public Body amend(UUID id, long seen, Amendment amendment, EffectiveDate effective) {
        LocalDate day = calendar.orToday(effective.day());
        return changes.of(bodies, id).seen(seen).effective(effective).record(BODY_AMENDED, body -> {
            BodyDetails details = amendment.details(body.details());
            requireNameFree(details, id);
            known.requireKnown(details);
            body.amend(details, amendment.quorum(body.quorumOn(day)), day);
        });
    }

    /** @param lastDay {@code null} for today */
    @Transactional
    public Body dissolve(UUID id, LocalDate lastDay, String reason) {
        LocalDate day = calendar.orToday(lastDay);
        return changes.of(bodies, id)
                .effective(new EffectiveDate(day.plusDays(1), reason))
                .also(SEATS_ENDED_WITH_THE_BODY)
                .record(BODY_DISSOLVED, body -> body.dissolve(day));
    }

    @Transactional
    public Body get(UUID id) {
        return bodies.byId(id).orElseThrow(() -> Refusal.notFound("governance body", id));
    }

    @Transactional
    public Page<Body> list(LocalDate activeOn, PageRequest request) {
        return bodies.page(activeOn, request);
    }

    /** @param asAt {@code null} for today */
    @Transactional
    public Composition composition(UUID id, LocalDate asAt) {
        Body body = get(id);
        LocalDate day = calendar.orToday(asAt);
        List<Term> terms = body.terms().values().stream()
                .filter(term -> term.period().includes(day))
                .toList();
        List<Deputising> deputies = body.deputies().values().stream()
                .filter(each -> each.period().includes(day))
                .toList();
        return Composition.of(body, day, bodies.namesOf(terms, deputies));
    }

    private void requireNameFree(BodyDetails details, UUID self) {
        bodies.byName(details.name()).filter(other -> !other.id().equals(self)).ifPresent(other -> {
            throw Refusal.conflict(
                    "body-exists",
                    "The body %s has this name. Go on with that one, or choose another name.".formatted(other.id()));
        });
    }
}
