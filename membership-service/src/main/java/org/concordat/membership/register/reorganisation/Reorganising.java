package org.concordat.membership.register.reorganisation;

import static org.concordat.membership.register.reorganisation.ReorganisationFact.ORGANISATIONS_REORGANISED;
import static org.concordat.membership.register.reorganisation.ReorganisationFact.REORGANISATION_CONFIRMED;
import static org.concordat.membership.register.reorganisation.ReorganisationFact.REORGANISATION_HINDERED;
import static org.concordat.membership.register.reorganisation.ReorganisationFact.REORGANISATION_PLANNED;
import static org.concordat.membership.register.reorganisation.ReorganisationFact.REORGANISATION_UNDONE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concordat.membership.register.organisation.Organisation;
import org.concordat.membership.register.organisation.OrganisationView;
import org.concordat.membership.register.organisation.Organisations;
import org.concordat.membership.register.organisation.Registration;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.change.Origin;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.BusinessCalendar;

/** Plans, confirms, undoes and carries out reorganisations. */
@ApplicationScoped
public class Reorganising {

    private final Reorganisations reorganisations;
    private final Organisations organisations;
    private final Blockers blockers;
    private final Registration registration;
    private final Changes changes;
    private final BusinessCalendar calendar;
    private final Origin origin;
    private final Instance<ReorganisationWatcher> watchers;

    Reorganising(
            Reorganisations reorganisations,
            Organisations organisations,
            Blockers blockers,
            Registration registration,
            Changes changes,
            BusinessCalendar calendar,
            Origin origin,
            Instance<ReorganisationWatcher> watchers) {
        this.reorganisations = reorganisations;
        this.organisations = organisations;
        this.blockers = blockers;
        this.registration = registration;
        this.changes = changes;
        this.calendar = calendar;
        this.origin = origin;
        this.watchers = watchers;
    }

    @Transactional
    public Reorganisation plan(ReorganisationPlan plan) {
        var reorganisation = new Reorganisation(plan);
        blockers.requireNone(reorganisation);
        return changes.add(
                reorganisations, reorganisation, REORGANISATION_PLANNED, new EffectiveDate(null, plan.reason()));
    }

    /** Decides it; one whose day has come takes effect at once. */
    @Transactional
    public Reorganisation confirm(UUID id, EffectiveDate effective, String by) {
        Reorganisation reorganisation = changes.of(reorganisations, id)
                .effective(effective)
                .record(REORGANISATION_CONFIRMED, confirmed -> {
                    confirmed.confirm(by);
                    requireNoOtherEnd(confirmed);
                });
        if (reorganisation.isDue(calendar.today())) {
            takeEffect(reorganisation);
        } else {
            blockers.requireNone(reorganisation);
        }
        return reorganisation;
    }

    @Transactional
    public Reorganisation undo(UUID id, EffectiveDate effective) {
        return changes.of(reorganisations, id)
                .effective(effective)
                .record(REORGANISATION_UNDONE, undone -> undone.undo(calendar.today()));
    }

    /** The confirmed ones whose day has come. */
    @Transactional
    public List<UUID> due() {
        return reorganisations.due(calendar.today());
    }

    /** Lets one take effect; false when it is none that is due, or somebody else is at it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean carryOut(UUID id) {
        Optional<Reorganisation> due =
                reorganisations.lockIfFree(id).filter(reorganisation -> reorganisation.isDue(calendar.today()));
        due.ifPresent(reorganisation -> {
            origin.onBehalfOf(reorganisation.confirmedBy(), id.toString());
            takeEffect(reorganisation);
        });
        return due.isPresent();
    }

    /** Notes what keeps one from taking effect; true when that is news. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean hinder(UUID id, String why) {
        Reorganisation reorganisation = reorganisations.lock(id).orElseThrow();
        if (!reorganisation.isDue(calendar.today()) || why.equals(reorganisation.hindrance())) {
            return false;
        }
        origin.onBehalfOf(reorganisation.confirmedBy(), id.toString());
        changes.of(reorganisations, reorganisation).record(REORGANISATION_HINDERED, hindered -> hindered.hinder(why));
        return true;
    }

    @Transactional
    public ReorganisationPreviewView preview(UUID id) {
        Reorganisation reorganisation = get(id);
        if (!reorganisation.isStillToCome()) {
            throw Refusal.conflict(
                    "reorganisation-is-over",
                    "The reorganisation is %s; there is nothing left to preview. Its history says what was done."
                            .formatted(reorganisation.status()));
        }
        Reorganised coming = reorganisation.reorganised();
        return ReorganisationPreviewView.of(
                reorganisation,
                organisation -> organisations.byId(organisation).orElseThrow().name(),
                watchers.stream()
                        .flatMap(watcher -> watcher.foresee(coming).stream())
                        .toList(),
                blockers.of(reorganisation).stream().map(Refusal::getMessage).toList());
    }

    public Reorganisation get(UUID id) {
        return reorganisations.byId(id).orElseThrow(() -> Refusal.notFound("reorganisation", id));
    }

    public Page<Reorganisation> list(PageRequest request) {
        return reorganisations.page(request);
    }

    private void requireNoOtherEnd(Reorganisation reorganisation) {
        List<UUID> ending = reorganisation.reorganised().predecessors();
        if (reorganisations.isEndConfirmedElsewhere(reorganisation.id(), ending)) {
            throw Refusal.conflict(
                    "predecessor-ends-already",
                    "Another confirmed reorganisation ends one of these organisations. Undo that one first, or plan without the organisation.");
        }
    }

    /**
     * Redraws the map: all of it, and all that follows from it, in one transaction. The organisations concerned are locked
     * first, in the order of their ids, so that nobody subscribes or amends one of them meanwhile.
     */
    private void takeEffect(Reorganisation reorganisation) {
        organisations.lock(reorganisation.concerned());
        blockers.requireNone(reorganisation);
        for (Successor successor : reorganisation.successors()) {
            if (successor.begins()) {
                OrganisationView beginning = registration.register(
                        successor.detailsFrom(reorganisation.effectiveOn()), reorganisation.effective());
                reorganisation.registered(successor, beginning.id());
            }
        }
        for (Predecessor predecessor : reorganisation.predecessors()) {
            registration.dissolve(
                    predecessor.organisation(),
                    reorganisation.lastDay(),
                    reorganisation.followersOf(predecessor),
                    reorganisation.effective());
        }
        reorganisation.takeEffect();
        reorganisations.save(reorganisation);
        record(reorganisation);
        watchers.stream()
                .sorted(Comparator.comparing(ReorganisationWatcher::order))
                .forEach(watcher ->
                        watcher.organisationsReorganised(reorganisation.reorganised(), reorganisation.effective()));
    }

    private void record(Reorganisation reorganisation) {
        List<Organisation> successors = reorganisation.successors().stream()
                .map(successor -> organisations.byId(successor.organisation()).orElseThrow())
                .toList();
        changes.added(
                reorganisation,
                ORGANISATIONS_REORGANISED,
                ReorganisationState.of(reorganisation, successors),
                reorganisation.effective());
    }
}
