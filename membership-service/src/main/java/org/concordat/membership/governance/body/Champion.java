package org.concordat.membership.governance.body;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.concordat.platform.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That the holder of a seat speaks up for a theme, or for a project, for a time. */
@Embeddable
public record Champion(
        @Schema(description = "Whose holder speaks up") UUID seat,

        @Size(max = 200)
        @Schema(nullable = true, examples = "Sharing information", description = "Null when it is a project")
        String theme,

        @Size(max = 100)
        @Schema(
                nullable = true,
                examples = "ISS-3",
                description = "Its code or id where projects are kept; null when it is a theme")
        String project,

        @JsonUnwrapped Period period)
        implements Dated<Champion> {

    /** A champion speaks up for one thing: a theme, or a project. */
    public void requireThemeOrProject() {
        if ((theme == null) == (project == null)) {
            throw Refusal.rule(
                    "theme-or-project",
                    "A champion is named for a theme or for a project. Send one of them; for two name two champions.");
        }
    }

    @Override
    public Champion during(Period other) {
        return new Champion(seat, theme, project, other);
    }
}
