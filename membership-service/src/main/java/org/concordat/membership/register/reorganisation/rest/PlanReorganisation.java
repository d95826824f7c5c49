package org.concordat.membership.register.reorganisation.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.concordat.membership.register.reorganisation.ReorganisationPlan;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The plan of a reorganisation. */
public record PlanReorganisation(
        @NotNull @Schema(examples = "2009-04-01", description = "The first day of the new map; past or to come")
        LocalDate effectiveOn,

        @NotNull @Size(min = 1, max = 200) @Schema(description = "Who ends on the day before")
        List<@NotNull @Valid PredecessorView> predecessors,

        @Size(max = 50) @Schema(description = "Who goes on; left out when the predecessors are abolished")
        List<@NotNull @Valid NewSuccessor> successors,

        @Size(max = 2000) @Schema(description = "Why; kept in the history of all organisations concerned")
        String reason) {

    ReorganisationPlan plan() {
        return new ReorganisationPlan(
                effectiveOn,
                predecessors.stream().map(PredecessorView::toPredecessor).toList(),
                successors == null
                        ? List.of()
                        : successors.stream().map(NewSuccessor::toSuccessor).toList());
    }
}
