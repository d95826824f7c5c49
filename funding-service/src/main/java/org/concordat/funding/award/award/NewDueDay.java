package org.concordat.funding.award.award;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Another day on which a condition, or an instalment on a day, is due. */
@Embeddable
public record NewDueDay(
        @Column(name = "part") @Schema(description = "Id of the condition or the instalment")
        UUID of,

        LocalDate dueOn) {}
