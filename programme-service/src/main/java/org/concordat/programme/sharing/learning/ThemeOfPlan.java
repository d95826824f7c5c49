package org.concordat.programme.sharing.learning;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an organisation needs to learn about a theme, and what it could teach. */
@Embeddable
@Schema(name = "LearningPlanTheme", description = "What it needs to learn about a theme, and what it could teach")
public record ThemeOfPlan(
        @NotNull @Size(max = 50) @Schema(examples = "EFFICIENCY", description = "Code of a theme")
        String theme,

        @NotNull @Min(0) @Max(3) @Schema(examples = "3", description = "0 for none, 3 for much")
        Integer need,

        @NotNull @Min(0) @Max(3) @Schema(examples = "0", description = "0 for none, 3 for much")
        Integer strength,

        @NotNull @Min(1) @Max(9) @Schema(examples = "1", description = "1 comes first")
        Integer priority,

        @NotNull @Schema(examples = "false", description = "Whether it would teach others")
        Boolean willing) {

    /** "Teachers have strength 2 or more and are willing": programme.md, Learning. */
    public static final int TEACHES_FROM = 2;

    /** Whoever needs anything could learn it. */
    public static final int LEARNS_FROM = 1;

    boolean teaches() {
        return willing && strength >= TEACHES_FROM;
    }

    boolean learns() {
        return need >= LEARNS_FROM;
    }
}
