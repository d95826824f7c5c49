package org.concordat.programme.sharing.transaction;

import jakarta.persistence.Entity;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.concordat.platform.change.AggregateType;
import org.concordat.platform.referencedata.ReferenceItem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What councils do alike and compare the cost of, such as deciding an application. Data, not code. */
@Entity
public class CostedTransaction extends ReferenceItem {

    public static final AggregateType<CostedTransaction> TYPE =
            AggregateType.internal("transaction", CostedTransaction::state);

    private String serviceArea;
    private String unit;

    protected CostedTransaction() {}

    public CostedTransaction(String code, String name, String serviceArea, String unit) {
        super(code, name);
        this.serviceArea = serviceArea;
        this.unit = unit;
    }

    /** A transaction as its history and all answers show it. */
    public record State(
            UUID id,

            @Size(max = 50) @Schema(examples = "BLUE_BADGE") String code,

            @Size(max = 100) @Schema(examples = "Blue badge")
            String name,

            @Size(max = 100) @Schema(examples = "Transport", description = "The service that it belongs to")
            String serviceArea,

            @Size(max = 50) @Schema(examples = "application", description = "What its volume counts")
            String unit) {}

    /** @param newServiceArea {@code null} to leave it; likewise {@code newUnit} */
    void describe(String newServiceArea, String newUnit) {
        serviceArea = newServiceArea == null ? serviceArea : newServiceArea;
        unit = newUnit == null ? unit : newUnit;
    }

    public State state() {
        return new State(id(), code(), name(), serviceArea, unit);
    }
}
