package org.concordat.membership.register.reorganisation;

import static org.concordat.membership.register.reorganisation.ReorganisationFact.ORGANISATIONS_REORGANISED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.concordat.membership.register.organisation.Organisation;
import org.concordat.membership.register.organisation.Organisations;
import org.concordat.membership.register.organisation.Registration;
import org.concordat.platform.change.Changes;

/**
 * Redraws the map: all of it, and all that follows from it, in one transaction. The organisations concerned are locked
 * first, in the order of their ids, so that nobody subscribes or amends one of them meanwhile.
 */
@ApplicationScoped
class TakingEffect {

    private final Reorganisations reorganisations;
    private final Organisations organisations;
    private final Registration registration;
    private final Blockers blockers;
    private final Changes changes;
    private final Instance<ReorganisationWatcher> watchers;

    TakingEffect(
            Reorganisations reorganisations,
            Organisations organisations,
            Registration registration,
            Blockers blockers,
            Changes changes,
            Instance<ReorganisationWatcher> watchers) {
        this.reorganisations = reorganisations;
        this.organisations = organisations;
        this.registration = registration;
        this.blockers = blockers;
        this.changes = changes;
        this.watchers = watchers;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void of(Reorganisation reorganisation) {
        organisations.lock(concerned(reorganisation));
        blockers.requireNone(reorganisation);
        for (Successor successor : reorganisation.successors()) {
            if (successor.isNew()) {
                reorganisation.registered(successor, begin(successor, reorganisation));
            }
        }
        for (Predecessor predecessor : reorganisation.predecessors()) {
            registration.dissolve(
                    predecessor.organisation(),
                    reorganisation.lastDay(),
                    reorganisation.followersOf(predecessor),
                    reorganisation.effectiveOnLastDay());
        }
        reorganisation.takeEffect();
        reorganisations.save(reorganisation);
        record(reorganisation);
        for (ReorganisationWatcher watcher : watchers) {
            watcher.organisationsReorganised(reorganisation.reorganised(), reorganisation.effective());
        }
    }

    private UUID begin(Successor successor, Reorganisation reorganisation) {
        return registration
                .register(successor.detailsFrom(reorganisation.effectiveOn()), reorganisation.effectiveOnLastDay())
                .state()
                .id();
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

    private static List<UUID> concerned(Reorganisation reorganisation) {
        return Stream.concat(
                        reorganisation.predecessors().stream().map(Predecessor::organisation),
                        reorganisation.successors().stream()
                                .map(Successor::organisation)
                                .filter(Objects::nonNull))
                .toList();
    }
}
