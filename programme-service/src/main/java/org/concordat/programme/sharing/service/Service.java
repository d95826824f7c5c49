package org.concordat.programme.sharing.service;

import jakarta.persistence.Entity;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.concordat.platform.change.AggregateType;
import org.concordat.platform.referencedata.ReferenceItem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What organisations do for citizens, such as a handyperson scheme. Data, not code. */
@Entity
public class Service extends ReferenceItem {

    public static final AggregateType<Service> TYPE = AggregateType.internal("service", Service::state);

    private String serviceArea;

    protected Service() {}

    public Service(String code, String name, String serviceArea) {
        super(code, name);
        this.serviceArea = serviceArea;
    }

    /** A service as its history and all answers show it. */
    public record State(
            UUID id,

            @Size(max = 50) @Schema(examples = "HANDYPERSON")
            String code,

            @Size(max = 100) @Schema(examples = "Handyperson scheme")
            String name,

            @Size(max = 100) @Schema(examples = "Housing", description = "The field that it belongs to")
            String serviceArea) {}

    void moveTo(String otherArea) {
        serviceArea = otherArea;
    }

    public State state() {
        return new State(id(), code(), name(), serviceArea);
    }
}
