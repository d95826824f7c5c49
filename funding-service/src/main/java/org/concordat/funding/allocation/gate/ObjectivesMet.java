package org.concordat.funding.allocation.gate;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.concordat.funding.allocation.plan.Decision;
import org.concordat.funding.allocation.plan.GateCondition;
import org.concordat.funding.register.objective.Achieved;
import org.concordat.funding.register.objective.Objectives.KnownObjective;
import org.concordat.platform.time.FinancialYear;

/** That all objectives that a gate waits for stand as achieved in its sub-region, which opens it. */
record ObjectivesMet(FinancialYear year, List<ObjectiveMet> objectives) {

    /** One of them, and since when. */
    private record ObjectiveMet(String code, LocalDate on) {}

    /** Nothing while one of them is not achieved there. */
    static Optional<ObjectivesMet> in(String subRegion, GateCondition condition, List<KnownObjective> known) {
        List<ObjectiveMet> met = known.stream()
                .flatMap(objective -> objective.achieved().stream()
                        .filter(achieved -> achieved.subRegion().equals(subRegion)
                                && achieved.financialYear().equals(condition.year()))
                        .map(achieved -> met(objective, achieved)))
                .toList();
        return met.size() == condition.objectives().size()
                ? Optional.of(new ObjectivesMet(condition.year(), met))
                : Optional.empty();
    }

    private static ObjectiveMet met(KnownObjective objective, Achieved achieved) {
        return new ObjectiveMet(objective.code(), achieved.achievedOn());
    }

    /** The day on which the last of them was achieved. */
    LocalDate on() {
        return objectives.stream()
                .map(ObjectiveMet::on)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** What a person's decision says otherwise: the reason names the objectives, the reference the day of each. */
    Decision decision(LocalDate day) {
        return new Decision(
                day,
                "Objectives of %s achieved: %s".formatted(year, joined(", ", ObjectiveMet::code)),
                "Programme: " + joined(", ", each -> each.code() + " " + each.on()));
    }

    private String joined(String separator, Function<ObjectiveMet, String> words) {
        return objectives.stream().map(words).collect(Collectors.joining(separator));
    }
}
