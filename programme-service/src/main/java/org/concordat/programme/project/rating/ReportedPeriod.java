package org.concordat.programme.project.rating;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A highlight report in short: which period it is about, and how the project went. */
@Embeddable
@Schema(description = "A highlight report in short")
public record ReportedPeriod(
        @Column(name = "last_report") UUID report,

        @Column(name = "reported_period_ends_on") LocalDate periodEndsOn,

        @Column(name = "reported_revision")
        @Schema(description = "1 for the first report on the period; each correction adds one")
        int revision,

        @JsonUnwrapped Ratings ratings) {}
