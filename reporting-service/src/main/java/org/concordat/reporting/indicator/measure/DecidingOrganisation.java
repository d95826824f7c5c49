package org.concordat.reporting.indicator.measure;

import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.table.ColumnName;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An organisation that decides how a measure stands, "so that nobody has to guess why". */
@Schema(description = "An organisation that keeps a measure from being met, or whose value is missing")
public record DecidingOrganisation(
        @Schema(description = "The organisation's id") UUID organisation,

        @ColumnName("organisationName") @Schema(maxLength = 300, description = "What the organisation is called")
        String name,

        @Schema(description = "Why it keeps the measure from being met")
        Why why,

        @ColumnName("organisationValue")
        @Schema(nullable = true, maxLength = 50, description = "Its value that counts; null where there is none")
        String value,

        @Schema(
                nullable = true,
                maxLength = 50,
                description = "The value that it should have, where a single one says it")
        String needed,

        @Schema(nullable = true, description = "The last day of the value's period")
        LocalDate lastDay,

        @Schema(nullable = true, maxLength = 50, description = "What it submitted and nobody has accepted yet")
        String provisionalValue) {

    static DecidingOrganisation of(Deciding deciding) {
        Participant participant = deciding.participant();
        return new DecidingOrganisation(
                participant.organisation(),
                participant.name(),
                deciding.why(),
                participant.now().value(),
                deciding.needed(),
                participant.now().lastDay(),
                participant.provisional());
    }

    DecidingOrganisation withoutProvisional() {
        return new DecidingOrganisation(organisation, name, why, value, needed, lastDay, null);
    }
}
