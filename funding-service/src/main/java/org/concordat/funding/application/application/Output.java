package org.concordat.funding.application.application;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Size;
import org.concordat.platform.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something countable that the money is to bring about. */
@Embeddable
public record Output(
        @Size(max = 200) @Schema(examples = "Councils on the shared payroll")
        String name,

        @Size(max = 50) @Schema(examples = "councils") String unit,

        @Max(MOST) @Schema(description = "How many whole units, one or more")
        long quantity) {

    public static final long MOST = 1_000_000_000L;

    public Output {
        if (quantity < 1) {
            throw Refusal.rule(
                    "output-of-nothing", "/outputs", "An output is of one unit or more. Leave out the rest.");
        }
    }
}
