package org.concordat.reporting.region;

import jakarta.inject.Singleton;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.reporting.known.DatedFacts;

/** The public bodies of the region. */
@Singleton
public class OrganisationFacts extends DatedFacts<OrganisationFacts.Told, OrganisationFacts.Organisation> {

    /** What membership tells of one. */
    public record Told(
            @NotNull String name,
            @NotNull String type,
            String subRegion,
            UUID parent,
            LocalDate activeFrom,
            LocalDate activeUntil) {}

    /** A public body. */
    public record Organisation(
            String name, String type, String subRegion, UUID parent, LocalDate activeFrom, LocalDate activeUntil) {}

    OrganisationFacts() {
        super("organisation", 2, "membership.organisations", Told.class, Organisation.class);
    }

    @Override
    public List<Organisation> of(Told told) {
        return List.of(new Organisation(
                told.name(), told.type(), told.subRegion(), told.parent(), told.activeFrom(), told.activeUntil()));
    }
}
