package org.concordat.programme.register.organisation;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.concordat.platform.problem.Refusal;

/** Some organisations, as far as membership has told of them. */
public final class KnownOrganisations {

    private final Map<UUID, KnownOrganisation> organisations;

    KnownOrganisations(Map<UUID, KnownOrganisation> organisations) {
        this.organisations = organisations;
    }

    /** The code of the sub-region that one is in; none when membership has not told of it. */
    public Optional<String> subRegionOf(UUID id) {
        return Optional.ofNullable(organisations.get(id)).map(KnownOrganisation::subRegion);
    }

    /** The code of the type of one; none when membership has not told of it. */
    Optional<String> typeOf(UUID id) {
        return Optional.ofNullable(organisations.get(id)).map(KnownOrganisation::type);
    }

    /**
     * Refuses one that is not known or has ended before a day.
     *
     * @param pointer to what names it in the request
     */
    public void requireThere(UUID id, LocalDate day, String pointer) {
        KnownOrganisation organisation = organisations.get(id);
        if (organisation == null) {
            throw Refusal.rule(
                    "unknown-organisation",
                    pointer,
                    "Membership has told of no organisation %s. Register it there, or check the id.".formatted(id));
        }
        if (organisation.hasEndedBefore(day)) {
            throw Refusal.rule(
                    "organisation-ended",
                    pointer,
                    "%s ended on %s. Name the organisation that follows it."
                            .formatted(organisation.name(), organisation.activeUntil()));
        }
    }
}
