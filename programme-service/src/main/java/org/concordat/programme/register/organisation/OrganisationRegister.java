package org.concordat.programme.register.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.concordat.platform.imports.NamedRecords;
import org.concordat.platform.problem.Refusal;

/** Says which organisations there are, as far as membership has told. */
@ApplicationScoped
public class OrganisationRegister {

    private final Organisations organisations;

    OrganisationRegister(Organisations organisations) {
        this.organisations = organisations;
    }

    /** In the transaction that handles the event. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void learn(KnownOrganisation organisation, long version) {
        organisations.learn(organisation, version);
    }

    /** The code of the sub-region that an organisation is in; none when membership has not told of it. */
    public Optional<String> subRegionOf(UUID id) {
        return organisations.byId(id).map(KnownOrganisation::subRegion);
    }

    /**
     * Refuses an organisation that is not known or has ended before a day.
     *
     * @param pointer to what names it in the request
     */
    public void requireThere(UUID id, LocalDate day, String pointer) {
        KnownOrganisation organisation = organisations
                .byId(id)
                .orElseThrow(() -> Refusal.rule(
                        "unknown-organisation",
                        pointer,
                        "Membership has told of no organisation %s. Register it there, or check the id."
                                .formatted(id)));
        if (organisation.hasEndedBefore(day)) {
            throw Refusal.rule(
                    "organisation-ended",
                    pointer,
                    "%s ended on %s. Name the organisation that follows it."
                            .formatted(organisation.name(), organisation.activeUntil()));
        }
    }

    /** Those that some texts mean, by a name in any spelling or by their id. */
    public NamedRecords meantBy(Collection<String> texts) {
        return new NamedRecords("organisation", organisations.meantBy(texts));
    }

    /** Whether they are one organisation, or one of them follows the other, at once or later. */
    public boolean isSameOrFollows(OrganisationId one, OrganisationId other) {
        return heirs(one.value()).contains(other.value())
                || heirs(other.value()).contains(one.value());
    }

    /** An organisation and all that follow it. */
    private Set<UUID> heirs(UUID first) {
        Set<UUID> heirs = new HashSet<>();
        Deque<UUID> next = new ArrayDeque<>(List.of(first));
        while (!next.isEmpty()) {
            UUID id = next.pop();
            if (heirs.add(id)) {
                organisations.byId(id).ifPresent(known -> next.addAll(known.successors()));
            }
        }
        return heirs;
    }

    /** @param pointer to the code in the request */
    public void requireSubRegion(String code, String pointer) {
        if (!organisations.hasSubRegion(code)) {
            throw Refusal.rule(
                    "unknown-sub-region",
                    pointer,
                    "No organisation is in a sub-region %s. Send the code of one that membership has.".formatted(code));
        }
    }
}
