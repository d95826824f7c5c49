package org.concordat.reporting.region;

import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.concordat.reporting.known.DatedFacts;

/** By which codes registers know an organisation, such as that of the Office for National Statistics. */
@Singleton
public class OrganisationCodeFacts
        extends DatedFacts<OrganisationCodeFacts.Told, OrganisationCodeFacts.OrganisationCode> {

    /** What membership tells of an organisation. */
    public record Told(List<@Valid Identifier> identifiers) {

        public Told {
            identifiers = identifiers == null ? List.of() : List.copyOf(identifiers);
        }
    }

    /** A register and what it calls the organisation. */
    public record Identifier(
            @NotNull String scheme, @NotNull String value) {}

    /** The same, as a row. */
    public record OrganisationCode(String scheme, String code) {}

    OrganisationCodeFacts() {
        super("organisation_code", 1, "membership.organisations", Told.class, OrganisationCode.class);
    }

    @Override
    public List<OrganisationCode> of(Told told) {
        return told.identifiers().stream()
                .map(each -> new OrganisationCode(each.scheme(), each.value()))
                .toList();
    }
}
