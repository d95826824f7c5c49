package org.concordat.membership.register.reorganisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
        var hindrances = new ArrayList<Refusal>();
        for (Predecessor predecessor : reorganisation.predecessors()) {
            inTheWayOf(reorganisation, predecessor).ifPresent(hindrances::add);
        }
        for (Successor successor : reorganisation.successors()) {
            (successor.isNew() ? inTheWayOfNew(reorganisation, successor) : inTheWayOf(reorganisation, successor))
                    .ifPresent(hindrances::add);
        }
        return hindrances;
    }

    /** Who ends must be there on its last day, and not have ended before. */
    private Optional<Refusal> inTheWayOf(Reorganisation reorganisation, Predecessor predecessor) {
        Optional<Organisation> organisation = organisations.byId(predecessor.organisation());
        if (organisation.isEmpty()) {
            return Optional.of(unknown("/predecessors", predecessor.organisation()));
        }
        return organisation
                .filter(found -> !found.isActiveOn(reorganisation.lastDay()))
                .map(found -> Refusal.rule(
                        "predecessor-not-active",
                        "/predecessors",
                        "'%s' is not active on %s, the last day before the reorganisation. Leave it out, or correct its dates."
                                .formatted(found.name(), reorganisation.lastDay())));
    }

    private Optional<Refusal> inTheWayOf(Reorganisation reorganisation, Successor existing) {
        Optional<Organisation> organisation = organisations.byId(existing.organisation());
        if (organisation.isEmpty()) {
            return Optional.of(unknown("/successors", existing.organisation()));
        }
        return organisation
                .filter(found -> !found.isActiveOn(reorganisation.effectiveOn()))
                .map(found -> Refusal.rule(
                        "successor-not-active",
                        "/successors",
                        "'%s' is not active on %s and cannot take over. Choose another successor, or correct its dates."
                                .formatted(found.name(), reorganisation.effectiveOn())));
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
        try {
            registration.requireRegistrable(details, reorganisation.lastDay());
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(refusal);
        }
    }

    private static Refusal unknown(String pointer, UUID organisation) {
        return Refusal.rule(
                "unknown-organisation",
                pointer,
                "There is no organisation %s. Register it first, or correct the id.".formatted(organisation));
    }
}
