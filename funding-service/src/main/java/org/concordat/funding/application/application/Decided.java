package org.concordat.funding.application.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.concordat.platform.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of an application.
 *
 * @param approved {@code null} unless it was approved
 */
@Embeddable
public record Decided(
        @Schema(nullable = true, description = "What was approved; null unless it was")
        Money approved,

        @Size(max = 4000)
        @Column(name = "end_reason")
        @Schema(nullable = true, description = "Why it was rejected or withdrawn; null when nothing was said")
        String reason,

        @Schema(nullable = true, description = "The day it was approved, rejected or withdrawn")
        LocalDate decidedOn) {

    static final Decided NOT_YET = new Decided(null, null, null);
}
