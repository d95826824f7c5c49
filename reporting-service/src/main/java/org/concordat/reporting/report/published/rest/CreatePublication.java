package org.concordat.reporting.report.published.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.concordat.platform.change.DatedRequest;
import org.concordat.platform.referencedata.ReferenceListRequest;
import org.concordat.reporting.report.published.PublicationDetails;
import org.concordat.reporting.report.published.PublicationKind;
import org.concordat.reporting.report.published.Section;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new publication, whose first version is a draft. */
public record CreatePublication(
        @NotNull
        @Size(max = 50)
        @Pattern(
                regexp = ReferenceListRequest.CAPITALS,
                message = "is written in capitals, digits and underscores, like MONITORING_2008_H1")
        @Schema(examples = "MONITORING_2008_H1", description = "Unique, and stays")
        String code,

        @NotNull PublicationKind kind,

        @NotBlank @Size(max = 200) @Schema(examples = "Six-monthly monitoring report, April to September 2008")
        String title,

        @NotNull @Schema(description = "The first day of the period that it is about", examples = "2008-04-01")
        LocalDate firstDay,

        @NotNull @Schema(description = "The last one", examples = "2008-09-30")
        LocalDate lastDay,

        @NotNull
        @Size(min = 1, max = PublicationDetails.MOST_SECTIONS)
        @Schema(description = "In the order in which they are printed")
        List<@NotNull @Valid Section> sections,

        @Schema(nullable = true) LocalDate effectiveOn,
        @Size(max = 2000) @Schema(nullable = true) String reason)
        implements DatedRequest {

    PublicationDetails details() {
        return new PublicationDetails(title, firstDay, lastDay, null, sections);
    }
}
