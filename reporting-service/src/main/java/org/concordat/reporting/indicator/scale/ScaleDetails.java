package org.concordat.reporting.indicator.scale;

import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import org.concordat.platform.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a scale is called, and its levels from the lowest to the highest. */
public record ScaleDetails(
        @Size(max = 200) @Schema(examples = "Star rating of leisure centres")
        String name,

        @Size(max = ScaleDetails.MOST_LEVELS) @Schema(description = "From the lowest to the highest")
        List<ScaleLevel> levels,

        @Size(max = 50)
        @Schema(
                nullable = true,
                examples = "FAIR",
                description = "Code of the level than which a worse value is flagged; null when none is")
        String floor) {

    public static final int MOST_LEVELS = 30;

    /** Between less than two there is nothing to tell apart. */
    private static final int FEWEST_LEVELS = 2;

    public ScaleDetails {
        levels = List.copyOf(levels);
    }

    List<String> codes() {
        return levels.stream().map(ScaleLevel::code).toList();
    }

    void requireSound() {
        if (levels.size() < FEWEST_LEVELS) {
            throw Refusal.rule("too-few-levels", "/levels", "A scale has two levels or more. Add what is missing.");
        }
        var named = new HashSet<String>();
        for (int i = 0; i < levels.size(); i++) {
            if (!named.add(levels.get(i).code())) {
                throw Refusal.rule(
                        "level-repeated",
                        "/levels/%d/code".formatted(i),
                        "This level is named before. Name each once.");
            }
        }
        if (floor != null && !named.contains(floor)) {
            throw Refusal.rule(
                    "unknown-level",
                    "/floor",
                    "The scale has no level %s. Send one of: %s.".formatted(floor, String.join(", ", codes())));
        }
    }
}
