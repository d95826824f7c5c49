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
 * @param onlySubRegion code of the one sub-region whose organisations are wanted; {@code null} for all
 * @param onlyType code of the one type of organisation wanted; {@code null} for all
 * @param programme code of the one programme wanted; {@code null} for all
 * @param organisation the one organisation wanted; {@code null} for all
 * @param reader who reads it: everybody, unless somebody is said to
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

        @Schema(
                nullable = true,
                maxLength = 50,
                description = "Code of the sub-region whose organisations alone are in it; null for the whole region")
        String onlySubRegion,

        @Schema(
                nullable = true,
                maxLength = 50,
                description = "Code of the type of the organisations that alone are in it; null for every type")
        String onlyType,

        @JsonIgnore String programme,
        @JsonIgnore UUID organisation,
        @JsonIgnore Reader reader) {

    public Scope(FinancialYear financialYear, LocalDate asAt, Instant knownAt, String programme) {
        this(financialYear, asAt, knownAt, null, null, programme, null, Reader.EVERYBODY);
    }

    public Scope about(UUID one) {
        return new Scope(financialYear, asAt, knownAt, onlySubRegion, onlyType, programme, one, reader);
    }

    /** The same of organisations of a sub-region, and of a type; {@code null} for all. */
    public Scope of(String subRegion, String type) {
        return new Scope(financialYear, asAt, knownAt, subRegion, type, programme, organisation, reader);
    }

    public Scope at(Moment other) {
        return new Scope(
                financialYear, other.asAt(), other.knownAt(), onlySubRegion, onlyType, programme, organisation, reader);
    }

    public Scope readBy(Reader one) {
        return new Scope(financialYear, asAt, knownAt, onlySubRegion, onlyType, programme, organisation, one);
    }

    /** Whether organisations of every sub-region and type are in it. */
    public boolean isAboutAll() {
        return onlySubRegion == null && onlyType == null;
    }

    public Moment moment() {
        return new Moment(asAt, knownAt);
    }

    /** As a title says it: the year, and the filters that are on, so that a part is not taken for the whole. */
    public String inWords() {
        return financialYear
                + filter("sub-region", onlySubRegion)
                + filter("type", onlyType)
                + filter("programme", programme);
    }

    private static String filter(String name, String value) {
        return value == null ? "" : ", %s %s".formatted(name, value);
    }
}
