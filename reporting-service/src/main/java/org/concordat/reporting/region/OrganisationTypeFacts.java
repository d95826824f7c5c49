package org.concordat.reporting.region;

import jakarta.inject.Singleton;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.concordat.reporting.known.DatedFacts;

/** The kinds of public body, and which of them are councils. */
@Singleton
public class OrganisationTypeFacts
        extends DatedFacts<OrganisationTypeFacts.OrganisationType, OrganisationTypeFacts.OrganisationType> {

    /** A kind of public body. */
    public record OrganisationType(
            @NotNull String code, @NotNull Boolean council) {}

    OrganisationTypeFacts() {
        super("organisation_type", 1, "membership.organisation-types", OrganisationType.class, OrganisationType.class);
    }

    @Override
    public List<OrganisationType> of(OrganisationType told) {
        return List.of(told);
    }
}
