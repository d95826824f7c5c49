package org.concordat.programme.strategy.outcome;

import jakarta.persistence.Entity;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.concordat.platform.change.AggregateType;
import org.concordat.platform.referencedata.ReferenceItem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What shall be different in a field that the partnership puts first. Data, not code. */
@Entity
public class PriorityOutcome extends ReferenceItem {

    public static final AggregateType<PriorityOutcome> TYPE = AggregateType.published(
            "priority-outcome", "programme.priority-outcomes", State.class, PriorityOutcome::state);

    private String theme;

    protected PriorityOutcome() {}

    public PriorityOutcome(String code, String name, String theme) {
        super(code, name);
        this.theme = theme;
    }

    /** A priority outcome as its events show it. */
    public record State(
            UUID id,

            @Size(max = 50) @Schema(examples = "CHEAPER_SERVICES")
            String code,

            @Size(max = 100) @Schema(examples = "Services that cost less and are as good")
            String name,

            @Size(max = 50) @Schema(examples = "EFFICIENCY", description = "Code of the theme that it belongs to")
            String theme) {}

    /** Under another theme. */
    void moveTo(String theme) {
        this.theme = theme;
    }

    String theme() {
        return theme;
    }

    public State state() {
        return new State(id(), code(), name(), theme);
    }
}
