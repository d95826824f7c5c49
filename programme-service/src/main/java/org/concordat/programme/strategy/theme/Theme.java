package org.concordat.programme.strategy.theme;

import jakarta.persistence.Entity;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.concordat.platform.change.AggregateType;
import org.concordat.platform.referencedata.ReferenceItem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A field in which the partnership wants to improve, such as efficiency. Data, not code. */
@Entity
public class Theme extends ReferenceItem {

    public static final AggregateType<Theme> TYPE =
            AggregateType.published("theme", "programme.themes", State.class, Theme::state);

    protected Theme() {}

    public Theme(String code, String name) {
        super(code, name);
    }

    /** A theme as its events show it. */
    public record State(
            UUID id,

            @Size(max = 50) @Schema(examples = "EFFICIENCY") String code,

            @Size(max = 100) @Schema(examples = "Efficiency")
            String name) {}

    public State state() {
        return new State(id(), code(), name());
    }
}
