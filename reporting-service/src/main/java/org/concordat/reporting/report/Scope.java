package org.concordat.reporting.report;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a report is about.
 *
 * @param programme code of the one programme wanted; {@code null} for all
 * @param organisation the one organisation wanted; {@code null} for all
 */
public record Scope(
        @Schema(description = "The financial year the report is about")
        FinancialYear financialYear,

        @Schema(nullable = true, description = "The day as of which it is true; null for everything known")
        LocalDate asAt,

        @Schema(
                nullable = true,
                description = "The instant by which it was recorded; null for all that is known by now")
        Instant knownAt,

        @JsonIgnore String programme,
        @JsonIgnore UUID organisation) {

    public Scope(FinancialYear financialYear, LocalDate asAt, Instant knownAt, String programme) {
        this(financialYear, asAt, knownAt, programme, null);
    }

    public Scope about(UUID one) {
        return new Scope(financialYear, asAt, knownAt, programme, one);
    }

    public Moment moment() {
        return new Moment(asAt, knownAt);
    }
}
