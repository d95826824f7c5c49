package org.concordat.membership.register.reorganisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.concordat.membership.register.organisation.Organisation;
import org.concordat.membership.register.organisation.OrganisationDetails;
import org.concordat.membership.register.organisation.Organisations;
import org.concordat.membership.register.organisation.Registration;
import org.concordat.platform.problem.Refusal;

/** What stands in the way of a reorganisation, judged by the register as it is now. */
@ApplicationScoped
class Blockers {

    private final Organisations organisations;
    private final Registration registration;

    Blockers(Organisations organisations, Registration registration) {
        this.organisations = organisations;
        this.registration = registration;
    }

    void requireNone(Reorganisation reorganisation) {
        of(reorganisation).stream().findFirst().ifPresent(refusal -> {
            throw refusal;
        });
    }

    List<Refusal> of(Reorganisation reorganisation) {
        Stream<Optional<Refusal>> ending =
                reorganisation.predecessors().stream().map(predecessor -> inTheWayOf(reorganisation, predecessor));
        Stream<Optional<Refusal>> goingOn = reorganisation.successors().stream()
                .map(successor -> successor.begins()
                        ? inTheWayOfNew(reorganisation, successor)
                        : inTheWayOf(reorganisation, successor));
        return Stream.concat(ending, goingOn).flatMap(Optional::stream).toList();
    }

    /** Who ends must be there on its last day, and not have been dissolved already. */
    private Optional<Refusal> inTheWayOf(Reorganisation reorganisation, Predecessor predecessor) {
        return organisations
                .byId(predecessor.organisation())
                .flatMap(ending -> refusalOf(ending::requireNotDissolved))
                .or(() -> notThere(reorganisation, predecessor));
    }

    private Optional<Refusal> notThere(Reorganisation reorganisation, Predecessor predecessor) {
        return inTheWayOf(
                predecessor.organisation(),
                reorganisation.lastDay(),
                "predecessor-not-active",
                "/predecessors",
                "'%s' is not active on %s, the last day before the reorganisation. Leave it out, or correct its dates.");
    }

    private Optional<Refusal> inTheWayOf(Reorganisation reorganisation, Successor existing) {
        return inTheWayOf(
                existing.organisation(),
                reorganisation.effectiveOn(),
                "successor-not-active",
                "/successors",
                "'%s' is not active on %s and cannot take over. Choose another successor, or correct its dates.");
    }

    private Optional<Refusal> inTheWayOf(UUID id, LocalDate day, String rule, String pointer, String inactive) {
        Optional<Organisation> organisation = organisations.byId(id);
        if (organisation.isEmpty()) {
            return Optional.of(Refusal.rule(
                    "unknown-organisation",
                    pointer,
                    "There is no organisation %s. Register it first, or correct the id.".formatted(id)));
        }
        return organisation
                .filter(found -> !found.isActiveOn(day))
                .map(found -> Refusal.rule(rule, pointer, inactive.formatted(found.name(), day)));
    }

    /** Who begins must be fit for the register, and not stand below one that ends. */
    private Optional<Refusal> inTheWayOfNew(Reorganisation reorganisation, Successor beginning) {
        OrganisationDetails details = beginning.detailsFrom(reorganisation.effectiveOn());
        if (reorganisation.reorganised().predecessors().contains(details.parent())) {
            return Optional.of(Refusal.rule(
                    "parent-ends",
                    "/successors",
                    "'%s' cannot stand below an organisation that ends with the same reorganisation. Choose another parent."
                            .formatted(details.name())));
        }
        return refusalOf(() -> registration.requireRegistrable(details, reorganisation.effectiveOn()));
    }

    private static Optional<Refusal> refusalOf(Runnable check) {
        try {
            check.run();
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(refusal);
        }
    }
}
