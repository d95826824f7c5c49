package org.concordat.membership.register.reorganisation;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.concordat.membership.register.reorganisation.ReorganisationWatcher.Consequence;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a reorganisation would do if it took effect now. */
@Schema(name = "ReorganisationPreview")
public record ReorganisationPreviewView(
        LocalDate effectiveOn,
        ReorganisationKind kind,

        @Schema(description = "The last day of those that end")
        LocalDate lastDay,

        @Size(max = 200) @Schema(description = "Who would be dissolved")
        List<Ending> dissolved,

        @Size(max = 50) @Schema(description = "Who would be registered, and who would go on")
        List<GoingOn> successors,

        @Size(max = ReorganisationPreviewView.MAX)
        @Schema(description = "What would happen to records of the organisations that end")
        List<Consequence> consequences,

        @Size(max = 50) @Schema(description = "The consequences, counted by what happens")
        List<Count> counts,

        @Size(max = 250) @Schema(description = "What would keep it from taking effect; empty when nothing does")
        List<@Size(max = 1000) String> hindrances) {

    static final int MAX = 10_000;

    /** An organisation that would be dissolved. */
    @Schema(name = "ReorganisationPreviewEnding")
    public record Ending(
            UUID organisation,
            @Schema(maxLength = 200) String name,

            @Schema(nullable = true, maxLength = 50, description = "Key of who takes over")
            String successor) {}

    /** An organisation that would take over. */
    @Schema(name = "ReorganisationPreviewSuccessor")
    public record GoingOn(
            @Schema(maxLength = 50) String key,

            @Schema(nullable = true, description = "Null for a new one")
            UUID organisation,

            @Schema(maxLength = 200) String name,
            boolean beginning) {}

    /** How often something would happen. */
    @Schema(name = "ReorganisationConsequenceCount")
    public record Count(@Schema(maxLength = 100) String what, long number) {}

    static ReorganisationPreviewView of(
            Reorganisation reorganisation,
            Function<UUID, String> names,
            List<Consequence> consequences,
            List<String> hindrances) {
        Map<String, Long> counts = consequences.stream()
                .collect(Collectors.groupingBy(Consequence::what, TreeMap::new, Collectors.counting()));
        return new ReorganisationPreviewView(
                reorganisation.effectiveOn(),
                reorganisation.kind(),
                reorganisation.lastDay(),
                reorganisation.predecessors().stream()
                        .map(ending -> new Ending(
                                ending.organisation(), names.apply(ending.organisation()), ending.successor()))
                        .toList(),
                reorganisation.successors().stream()
                        .map(next -> new GoingOn(
                                next.key(),
                                next.organisation(),
                                next.begins() ? next.name() : names.apply(next.organisation()),
                                next.begins()))
                        .toList(),
                consequences.stream().limit(MAX).toList(),
                counts.entrySet().stream()
                        .map(count -> new Count(count.getKey(), count.getValue()))
                        .toList(),
                hindrances);
    }
}
