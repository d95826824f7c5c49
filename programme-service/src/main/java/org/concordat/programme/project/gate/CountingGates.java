package org.concordat.programme.project.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.time.FinancialYear;
import org.concordat.programme.project.stage.Gate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Says how many projects each gate let through, and how many it did not. */
@ApplicationScoped
public class CountingGates {

    private final GateResults results;

    CountingGates(GateResults results) {
        this.results = results;
    }

    /** All gates in their order. */
    @Schema(name = "GateResults")
    public record GateResultsView(@Size(min = 4, max = 4) List<GateResult> items) {}

    /** @param programme {@code null} for all; likewise the year in which it was decided */
    public GateResultsView count(UUID programme, FinancialYear decidedIn) {
        List<GateResult> counted = results.count(programme, decidedIn);
        return new GateResultsView(Arrays.stream(Gate.values())
                .map(gate -> counted.stream()
                        .filter(result -> result.gate() == gate)
                        .findFirst()
                        .orElseGet(() -> GateResult.none(gate)))
                .toList());
    }
}
