package org.concordat.membership.register.reorganisation;

import static org.concordat.membership.register.reorganisation.ReorganisationFact.REORGANISATION_CONFIRMED;
import static org.concordat.membership.register.reorganisation.ReorganisationFact.REORGANISATION_HINDERED;
import static org.concordat.membership.register.reorganisation.ReorganisationFact.REORGANISATION_PLANNED;
import static org.concordat.membership.register.reorganisation.ReorganisationFact.REORGANISATION_UNDONE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concordat.membership.register.organisation.Organisation;
import org.concordat.membership.register.organisation.Organisations;
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
    private final TakingEffect takingEffect;
    private final Changes changes;
    private final BusinessCalendar calendar;
    private final Origin origin;
    private final Instance<ReorganisationWatcher> watchers;

    Reorganising(
            Reorganisations reorganisations,
            Organisations organisations,
            Blockers blockers,
            TakingEffect takingEffect,
            Changes changes,
            BusinessCalendar calendar,
            Origin origin,
            Instance<ReorganisationWatcher> watchers) {
        this.reorganisations = reorganisations;
        this.organisations = organisations;
        this.blockers = blockers;
        this.takingEffect = takingEffect;
        this.changes = changes;
        this.calendar = calendar;
        this.origin = origin;
        this.watchers = watchers;
    }

    @Transactional
    public Reorganisation plan(ReorganisationPlan plan, String reason) {
        var reorganisation = new Reorganisation(plan, reason);
        blockers.requireNone(reorganisation);
        return changes.add(reorganisations, reorganisation, REORGANISATION_PLANNED, new EffectiveDate(null, reason));
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
            takingEffect.of(reorganisation);
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
            takingEffect.of(reorganisation);
        });
        return due.isPresent();
    }

    /** Notes what keeps one from taking effect; true when that is news. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean hinder(UUID id, String why) {
        Reorganisation reorganisation = locked(id);
        if (!reorganisation.isDue(calendar.today()) || why.equals(reorganisation.hindrance())) {
            return false;
        }
        origin.onBehalfOf(reorganisation.confirmedBy(), id.toString());
        changes.of(reorganisations, reorganisation).record(REORGANISATION_HINDERED, hindered -> hindered.hinder(why));
        return true;
    }

    @Transactional
    public ReorganisationPreview preview(UUID id) {
        Reorganisation reorganisation = get(id);
        if (!reorganisation.isStillToCome()) {
            throw Refusal.conflict(
                    "reorganisation-is-over",
                    "The reorganisation is %s; there is nothing left to preview. Its history says what was done."
                            .formatted(reorganisation.status()));
        }
        Reorganised coming = reorganisation.reorganised();
        return new ReorganisationPreview(
                reorganisation,
                reorganisation.predecessors().stream()
                        .map(predecessor ->
                                new ReorganisationPreview.Ending(name(predecessor.organisation()), predecessor))
                        .toList(),
                reorganisation.successors().stream()
                        .map(successor -> new ReorganisationPreview.GoingOn(
                                successor.isNew() ? successor.name() : name(successor.organisation()), successor))
                        .toList(),
                watchers.stream()
                        .flatMap(watcher -> watcher.foresee(coming).stream())
                        .toList(),
                blockers.of(reorganisation).stream().map(Refusal::getMessage).toList());
    }

    @Transactional
    public Reorganisation get(UUID id) {
        return reorganisations.byId(id).orElseThrow(() -> Refusal.notFound("reorganisation", id));
    }

    @Transactional
    public Page<Reorganisation> list(PageRequest request) {
        return reorganisations.page(request);
    }

    private Reorganisation locked(UUID id) {
        return reorganisations.lock(id).orElseThrow(() -> Refusal.notFound("reorganisation", id));
    }

    private void requireNoOtherEnd(Reorganisation reorganisation) {
        List<UUID> ending = reorganisation.reorganised().predecessors();
        if (reorganisations.isEndConfirmedElsewhere(reorganisation.id(), ending)) {
            throw Refusal.conflict(
                    "predecessor-ends-already",
                    "Another confirmed reorganisation ends one of these organisations. Undo that one first, or plan without the organisation.");
        }
    }

    private String name(UUID organisation) {
        return organisations.byId(organisation).map(Organisation::name).orElseThrow();
    }
}
