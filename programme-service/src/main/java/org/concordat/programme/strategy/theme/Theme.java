package org.concordat.programme.strategy.theme;

import jakarta.persistence.Entity;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.concordat.platform.change.AggregateType;
import org.concordat.platform.referencedata.ReferenceItem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A field in which the partnership wants to improve, such as efficiency; it may stand under another. Data, not code. */
@Entity
public class Theme extends ReferenceItem {

    public static final AggregateType<Theme> TYPE =
            AggregateType.published("theme", "programme.themes", State.class, Theme::state);

    private String parent;

    protected Theme() {}

    /** @param parent {@code null} for one that stands under none */
    public Theme(String code, String name, String parent) {
        super(code, name);
        this.parent = parent;
    }

    /** A theme as its events show it. */
    public record State(
            UUID id,

            @Size(max = 50) @Schema(examples = "EFFICIENCY") String code,

            @Size(max = 100) @Schema(examples = "Efficiency")
            String name,

            @Size(max = 50) @Schema(nullable = true, description = "Code of the theme that it stands under")
            String parent) {}

    String parent() {
        return parent;
    }

    /** Under another theme. */
    void moveTo(String parent) {
        this.parent = parent;
    }

    public State state() {
        return new State(id(), code(), name(), parent);
    }
}
