package org.concordat.programme.benefit.saving;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What shows a saving. "The owner states that service quality held": programme.md, Savings. */
@Embeddable
@Schema(description = "What shows a saving")
public record SavingEvidence(
        @Size(max = 500) @Schema(examples = "Ledger extract 2009/17", description = "Where it can be read")
        String reference,

        @Size(max = 1000)
        @Schema(
                examples = "All payslips were on time in each month.",
                description = "How service quality held, as the owner states it")
        String serviceQuality,

        LocalDate evidencedOn) {}
