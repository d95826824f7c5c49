package org.concordat.membership.governance.body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.concordat.membership.Chronicle;
import org.concordat.membership.Occasion;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;

/** Establishes bodies, says what they are for, dissolves them, and says how they are composed. */
@ApplicationScoped
public class Governing {

    private final Bodies bodies;
    private final KnownToBodies known;
    private final BodySteps steps;
    private final Chronicle chronicle;

    Governing(Bodies bodies, KnownToBodies known, BodySteps steps, Chronicle chronicle) {
        this.bodies = bodies;
        this.known = known;
        this.steps = steps;
        this.chronicle = chronicle;
    }

    /** What changes about a body, given what it is. */
    public interface Amendment {

        BodyDetails details(BodyDetails present);

        Quorum quorum(Quorum present);
    }

    /** The body is there from the day on which this is effective. */
    @Transactional
    public Body establish(BodyDetails details, Quorum quorum, Collection<Seat> seats, Occasion occasion) {
        requireNameFree(details, null);
        known.requireKnown(details);
        seats.forEach(known::requireKnown);
        LocalDate day = chronicle.dayOf(occasion);
        List<Seat> first = seats.stream()
                .map(seat -> seat.during(seat.period().orFrom(day)))
                .toList();
        var body = new Body(details, day, quorum, first);
        bodies.save(body);
        chronicle.created(Body.TYPE, body, "body-established", BodyState.of(body), occasion);
        return body;
    }

    @Transactional
    public Body amend(UUID id, long seen, Amendment amendment, Occasion occasion) {
        LocalDate day = chronicle.dayOf(occasion);
        return steps.take(id, "body-amended", "body-amended", occasion, body -> {
            body.requireVersion(seen);
            BodyDetails details = amendment.details(body.details());
            requireNameFree(details, id);
            known.requireKnown(details);
            body.amend(details, amendment.quorum(body.quorumOn(day)), day);
        });
    }

    /** @param lastDay {@code null} for today */
    @Transactional
    public Body dissolve(UUID id, LocalDate lastDay, String reason) {
        LocalDate day = chronicle.orToday(lastDay);
        return steps.take(
                id,
                "body-dissolved",
                "seats-ended-with-the-body",
                new Occasion(day.plusDays(1), reason),
                body -> body.dissolve(day));
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
        LocalDate day = chronicle.orToday(asAt);
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
