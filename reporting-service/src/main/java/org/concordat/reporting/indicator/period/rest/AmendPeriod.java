package org.concordat.reporting.indicator.period.rest;

import static org.concordat.platform.http.MergePatch.kept;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.concordat.platform.http.AmendRequest;
import org.concordat.platform.http.MergePatch;
import org.concordat.reporting.indicator.period.PeriodDetails;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A merge patch of a period that is not locked: what is left out stays, what is sent replaces. */
public record AmendPeriod(
        @Size(max = 200) @Pattern(regexp = MergePatch.NOT_BLANK, message = "must not be blank")
        String name,

        LocalDate dueOn,
        LocalDate locksOn,
        LocalDate visibleFrom,
        @Schema(nullable = true) LocalDate effectiveOn,
        @Size(max = 2000) @Schema(nullable = true) String reason)
        implements AmendRequest<PeriodDetails> {

    @Override
    public PeriodDetails applyTo(PeriodDetails present) {
        return new PeriodDetails(
                kept(name, present.name()),
                present.firstDay(),
                present.lastDay(),
                kept(dueOn, present.dueOn()),
                kept(locksOn, present.locksOn()),
                kept(visibleFrom, present.visibleFrom()));
    }
}
