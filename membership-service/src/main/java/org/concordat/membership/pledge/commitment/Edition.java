package org.concordat.membership.pledge.commitment;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.concordat.platform.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One version of the text of a commitment; once published it never changes. */
@Embeddable
public record Edition(
        @Size(max = 500) String document,
        LocalDate publishedOn,

        @Size(max = 20) @Schema(description = "The levels of compliance it knows, the lowest first")
        List<@Size(max = 100) String> levels) {

    public Edition {
        document = document.strip();
        levels = levels == null ? List.of() : levels.stream().map(String::strip).toList();
        if (new HashSet<>(levels).size() < levels.size()) {
            throw Refusal.rule(
                    "level-named-twice", "/levels", "Two levels have the same name. Give each level its own name.");
        }
    }

    void requireLevel(String level) {
        if (!levels.contains(level)) {
            throw Refusal.rule(
                    "unknown-level",
                    "/level",
                    levels.isEmpty()
                            ? "This version knows no levels of compliance. Sign without one."
                            : "This version has no level '%s'. Its levels are: %s."
                                    .formatted(level, String.join(", ", levels)));
        }
    }
}
