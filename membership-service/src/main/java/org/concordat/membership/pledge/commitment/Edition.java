package org.concordat.membership.pledge.commitment;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.concordat.platform.problem.Refusal;

/** One version of the text of a commitment; once published it never changes. */
@Embeddable
public class Edition {

    private String document;
    private LocalDate publishedOn;
    private String[] levels;

    protected Edition() {}

    /**
     * @param document where the text is to be found
     * @param levels the levels of compliance it knows, the lowest first; empty for none
     */
    public Edition(String document, LocalDate publishedOn, List<String> levels) {
        List<String> ordered =
                levels == null ? List.of() : levels.stream().map(String::strip).toList();
        if (new HashSet<>(ordered).size() < ordered.size()) {
            throw Refusal.rule(
                    "level-named-twice", "/levels", "Two levels have the same name. Give each level its own name.");
        }
        this.document = document.strip();
        this.publishedOn = publishedOn;
        this.levels = ordered.toArray(String[]::new);
    }

    public String document() {
        return document;
    }

    public LocalDate publishedOn() {
        return publishedOn;
    }

    public List<String> levels() {
        return List.of(levels);
    }

    void requireLevel(String level) {
        if (!levels().contains(level)) {
            throw Refusal.rule(
                    "unknown-level",
                    "/level",
                    levels.length == 0
                            ? "This version knows no levels of compliance. Sign without one."
                            : "This version has no level '%s'. Its levels are: %s."
                                    .formatted(level, String.join(", ", levels)));
        }
    }
}
