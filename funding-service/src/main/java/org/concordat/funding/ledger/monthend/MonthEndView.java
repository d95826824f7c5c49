package org.concordat.funding.ledger.monthend;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A month of a fund that is closed. */
@Schema(name = "MonthEnd")
public record MonthEndView(
        UUID id,
        UUID fund,

        @Schema(description = "Its last day; nothing is dated on it or before any more", examples = "2008-04-30")
        LocalDate day,

        @Size(max = 1000)
        @Schema(
                description =
                        "At the end of March what each part of the region has left of the financial year; empty in other months")
        List<LeftOver> leftOver) {}
