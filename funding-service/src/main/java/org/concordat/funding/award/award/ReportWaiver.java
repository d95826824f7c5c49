package org.concordat.funding.award.award;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.id.Ids;
import org.concordat.platform.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That an overdue highlight report blocks no claim until a day. It is of one report: the next one blocks again. */
@Embeddable
public record ReportWaiver(
        UUID id,

        @Schema(description = "When the report was due that is waited for")
        LocalDate reportDueOn,

        @Column(name = "waived_until") @Schema(description = "The last day on which claims are taken without it")
        LocalDate until,

        @Size(max = 1000) String reason,
        LocalDate waivedOn) {

    static ReportWaiver of(LocalDate reportDueOn, LocalDate until, String reason, LocalDate on) {
        if (until.isBefore(on)) {
            throw Refusal.rule(
                    "waiver-over-already",
                    "/until",
                    "A waiver lasts until %s or later. Send such a day.".formatted(on));
        }
        return new ReportWaiver(Ids.next(), reportDueOn, until, reason, on);
    }

    boolean covers(LocalDate dueOn, LocalDate day) {
        return reportDueOn.equals(dueOn) && !day.isAfter(until);
    }
}
