package org.concordat.membership.register.reorganisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concordat.membership.Chronicle;
import org.concordat.membership.Occasion;
import org.concordat.membership.register.organisation.Organisation;
import org.concordat.membership.register.organisation.Organisations;
import org.concordat.platform.journal.Origin;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;

/** Plans, confirms, undoes and carries out reorganisations. */
@ApplicationScoped
public class Reorganising {

    private final Reorganisations reorganisations;
    private final Organisations organisations;
    private final Hindrances hindrances;
    private final TakingEffect takingEffect;
    private final Chronicle chronicle;
    private final Origin origin;
    private final Instance<ReorganisationWatcher> watchers;

    Reorganising(
            Reorganisations reorganisations,
            Organisations organisations,
            Hindrances hindrances,
            TakingEffect takingEffect,
            Chronicle chronicle,
            Origin origin,
            Instance<ReorganisationWatcher> watchers) {
        this.reorganisations = reorganisations;
        this.organisations = organisations;
        this.hindrances = hindrances;
        this.takingEffect = takingEffect;
        this.chronicle = chronicle;
        this.origin = origin;
        this.watchers = watchers;
    }

    @Transactional
    public Reorganisation plan(ReorganisationPlan plan, String reason) {
        var reorganisation = new Reorganisation(plan, reason);
        hindrances.requireNone(reorganisation);
        reorganisations.save(reorganisation);
        chronicle.created(
                Reorganisation.COMING,
                reorganisation,
                "reorganisation-planned",
                ReorganisationSnapshot.of(reorganisation),
                new Occasion(null, reason));
        return reorganisation;
    }

    /** Decides it; one whose day has come takes effect at once. */
    @Transactional
    public Reorganisation confirm(UUID id, Occasion occasion, String by) {
        Reorganisation reorganisation = locked(id);
        var before = ReorganisationSnapshot.of(reorganisation);
        reorganisation.confirm(by);
        requireNoOtherEnd(reorganisation);
        reorganisations.save(reorganisation);
        note(reorganisation, "reorganisation-confirmed", before, occasion);
        if (reorganisation.isDue(chronicle.today())) {
            takingEffect.of(reorganisation);
        } else {
            hindrances.requireNone(reorganisation);
        }
        return reorganisation;
    }

    @Transactional
    public Reorganisation undo(UUID id, Occasion occasion) {
        Reorganisation reorganisation = locked(id);
        var before = ReorganisationSnapshot.of(reorganisation);
        reorganisation.undo(chronicle.today());
        reorganisations.save(reorganisation);
        note(reorganisation, "reorganisation-undone", before, occasion);
        return reorganisation;
    }

    /** The confirmed ones whose day has come. */
    @Transactional
    public List<UUID> due() {
        return reorganisations.due(chronicle.today());
    }

    /** Lets one take effect; false when it is none that is due, or somebody else is at it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean carryOut(UUID id) {
        Optional<Reorganisation> due =
                reorganisations.lockIfFree(id).filter(reorganisation -> reorganisation.isDue(chronicle.today()));
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
        if (!reorganisation.isDue(chronicle.today()) || why.equals(reorganisation.hindrance())) {
            return false;
        }
        origin.onBehalfOf(reorganisation.confirmedBy(), id.toString());
        var before = ReorganisationSnapshot.of(reorganisation);
        reorganisation.hinder(why);
        reorganisations.save(reorganisation);
        note(reorganisation, "reorganisation-hindered", before, new Occasion(null, null));
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
                hindrances.of(reorganisation).stream().map(Refusal::getMessage).toList());
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

    private void note(Reorganisation reorganisation, String what, ReorganisationSnapshot before, Occasion occasion) {
        chronicle.changed(
                Reorganisation.COMING,
                reorganisation,
                what,
                before,
                ReorganisationSnapshot.of(reorganisation),
                occasion);
    }

    private String name(UUID organisation) {
        return organisations.byId(organisation).map(Organisation::name).orElseThrow();
    }
}
