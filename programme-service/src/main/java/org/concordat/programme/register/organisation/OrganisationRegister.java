package org.concordat.programme.register.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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

    /** What membership has told of some organisations, read at once. */
    public KnownOrganisations of(Collection<UUID> ids) {
        return new KnownOrganisations(organisations.byIds(ids));
    }

    /** The code of the sub-region that an organisation is in; none when membership has not told of it. */
    public Optional<String> subRegionOf(UUID id) {
        return of(List.of(id)).subRegionOf(id);
    }

    /** The organisations that follow one since it ended, and those that follow them; none while it has not. */
    public Set<UUID> heirsOf(OrganisationId organisation) {
        return organisations.heirsOf(organisation);
    }

    /** What those of them that are known are called, by name. */
    public Map<UUID, String> namesOf(Collection<UUID> ids) {
        return organisations.namesOf(ids);
    }

    /**
     * Refuses an organisation that is not known or has ended before a day.
     *
     * @param pointer to what names it in the request
     */
    public void requireThere(UUID id, LocalDate day, String pointer) {
        of(List.of(id)).requireThere(id, day, pointer);
    }

    /** Those that some texts mean, by a name in any spelling or by their id. */
    public NamedRecords meantBy(Collection<String> texts) {
        return new NamedRecords("organisation", organisations.meantBy(texts));
    }

    /** Whether they are one organisation, or one of them follows the other, at once or later. */
    public boolean isSameOrFollows(OrganisationId one, OrganisationId other) {
        return one.equals(other)
                || heirsOf(one).contains(other.value())
                || heirsOf(other).contains(one.value());
    }

    /** The code of the type of an organisation; none when membership has not told of it. */
    public Optional<String> typeOf(UUID id) {
        return of(List.of(id)).typeOf(id);
    }

    /** @param pointer to the list of codes in the request */
    public void requireTypes(List<String> codes, String pointer) {
        for (int i = 0; i < codes.size(); i++) {
            if (!organisations.hasType(codes.get(i))) {
                throw Refusal.rule(
                        "unknown-organisation-type",
                        "%s/%d".formatted(pointer, i),
                        "No organisation is of a type %s. Send the code of one that membership has."
                                .formatted(codes.get(i)));
            }
        }
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
