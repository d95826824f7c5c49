package org.concordat.programme.project.gate;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.concordat.programme.project.stage.Gate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How one gate ended: "refused at gate 1 of n", programme.md, Projects. */
@Schema(description = "How one gate ended; a project counts once, with the last decision about it")
public record GateResult(
        Gate gate,

        @Min(1) @Max(4) @Schema(description = "The mandate is 1")
        int number,

        @Min(0) @Schema(description = "At how many projects it was decided")
        long decided,

        @Min(0) long passed,

        @Min(0) @Schema(description = "Passed with conditions")
        long conditions,

        @Min(0) @Schema(description = "Referred back, and not decided again yet")
        long referredBack,

        @Min(0) long refused,

        @Min(0) long stopped) {

    static GateResult none(Gate gate) {
        return new GateResult(gate, gate.number(), 0, 0, 0, 0, 0, 0);
    }
}
