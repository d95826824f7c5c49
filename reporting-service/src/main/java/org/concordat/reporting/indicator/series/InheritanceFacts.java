package org.concordat.reporting.indicator.series;

import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.concordat.reporting.known.DatedFacts;

/** Who follows whom since a reorganisation. */
@Singleton
public class InheritanceFacts extends DatedFacts<InheritanceFacts.Told, Inheritance> {

    /** What membership tells of a reorganisation. */
    public record Told(@NotNull LocalDate effectiveOn, List<@Valid Predecessor> predecessors) {

        public Told {
            predecessors = predecessors == null ? List.of() : List.copyOf(predecessors);
        }
    }

    /** Who ended, and all that follow it; nobody may. */
    public record Predecessor(@NotNull UUID organisation, List<UUID> successors) {

        public Predecessor {
            successors = successors == null ? List.of() : List.copyOf(successors);
        }

        private Stream<Inheritance> inheritances(LocalDate since) {
            return successors.stream()
                    .map(successor -> new Inheritance(organisation, successor, since, successors.size()));
        }
    }

    InheritanceFacts() {
        super("inheritance", 1, "membership.reorganisations", Told.class, Inheritance.class);
    }

    @Override
    public List<Inheritance> of(Told told) {
        return told.predecessors().stream()
                .flatMap(each -> each.inheritances(told.effectiveOn()))
                .toList();
    }
}
