package org.concordat.programme.strategy.measure;

import jakarta.persistence.Entity;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.concordat.platform.change.AggregateType;
import org.concordat.platform.referencedata.ReferenceItem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What shows the partnership that an outcome is reached. Data, not code. */
@Entity
public class SuccessMeasure extends ReferenceItem {

    public static final AggregateType<SuccessMeasure> TYPE = AggregateType.published(
            "success-measure", "programme.success-measures", State.class, SuccessMeasure::state);

    private String priorityOutcome;

    protected SuccessMeasure() {}

    public SuccessMeasure(String code, String name, String priorityOutcome) {
        super(code, name);
        this.priorityOutcome = priorityOutcome;
    }

    /** A success measure as its events show it. */
    public record State(
            UUID id,

            @Size(max = 50) @Schema(examples = "SHARED_SERVICES")
            String code,

            @Size(max = 100) @Schema(examples = "Councils that share a service")
            String name,

            @Size(max = 50)
            @Schema(examples = "CHEAPER_SERVICES", description = "Code of the priority outcome that it belongs to")
            String priorityOutcome) {}

    /** Under another priority outcome. */
    void moveTo(String priorityOutcome) {
        this.priorityOutcome = priorityOutcome;
    }

    String priorityOutcome() {
        return priorityOutcome;
    }

    public State state() {
        return new State(id(), code(), name(), priorityOutcome);
    }
}
